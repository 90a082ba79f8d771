// Writes dictionaries/dates/lunar-years.txt from tyme4ts: `node scripts/compile-calendar.mjs`.
// The table is read at run time in place of the package, whose import costs more than a whole page.
import { writeFileSync } from 'node:fs';
import { LunarMonth, LunarYear, SolarTerm } from 'tyme4ts';

const FIRST = 1850;
const LAST = 2100;
const two = (n) => String(n).padStart(2, '0');
const day = (solar) => `${solar.getYear()}-${two(solar.getMonth())}-${two(solar.getDay())}`;

const lines = [
  '# Lunar years. Fields: year, first day of its first month (Gregorian), leap month (0: none), lengths of its months in order',
  '# (b 30 days, s 29 days, the leap month after its namesake), days of month of the 24 solar terms of the Gregorian year (from Minor Cold).',
  '# Source: tyme4ts 1.5.2 (GB/T 33661-2017), by scripts/compile-calendar.mjs. As of 2025.',
];
for (let year = FIRST; year <= LAST; year++) {
  const leap = LunarYear.fromYear(year).getLeapMonth();
  const months = [];
  for (let month = 1; month <= 12; month++) {
    months.push(LunarMonth.fromYm(year, month));
    if (month === leap) months.push(LunarMonth.fromYm(year, -month));
  }
  const lengths = months.map((month) => (month.getDayCount() === 30 ? 'b' : 's')).join('');
  // Index 1 is Minor Cold of the year itself, 24 its Winter Solstice.
  const terms = Array.from({ length: 24 }, (_, i) =>
    two(
      SolarTerm.fromIndex(year, i + 1)
        .getSolarDay()
        .getDay(),
    ),
  );
  lines.push([year, day(months[0].getFirstJulianDay().getSolarDay()), leap, lengths, terms.join('')].join('\t'));
}
writeFileSync(new URL('../dictionaries/dates/lunar-years.txt', import.meta.url), `${lines.join('\n')}\n`);
