/** Level of a division on a region path. `zone`: experimental zones and development zones that act as a county or city. */
export type DivisionLevel = 'province' | 'city' | 'county' | 'zone';

/** A region path taken apart: `河南省郑州市二七区` → province 河南省, city 郑州市, county 二七区. */
export interface Region {
  readonly path: string;
  readonly parts: readonly { readonly name: string; readonly level: DivisionLevel }[];
  readonly province: string | null;
  readonly city: string | null;
  /** District, county, county-level city, banner. */
  readonly county: string | null;
  readonly zone: string | null;
}

/** Takes a region path apart by its level words. Unknown names are kept; an empty path has no parts. */
export function parseRegion(path: string | null): Region {
  const parts: { name: string; level: DivisionLevel }[] = [];
  const pattern = /(.{2,6}?(?:省|自治区|特别行政区))|(.{2,12}?(?:实验区|示范区|开发区|合作区|新区))|(.{2,10}?(?:市|自治州|地区|盟|州))|(.{1,14}?(?:区|县|旗|市|林区|特区))/gy;
  for (const found of (path ?? '').matchAll(pattern)) {
    const name = found[0];
    const level: DivisionLevel = found[1]
      ? 'province'
      : found[2]
        ? 'zone'
        : found[3] && !parts.some((part) => part.level === 'city')
          ? 'city'
          : 'county';
    parts.push({ name, level });
  }
  const of = (level: DivisionLevel) => parts.find((part) => part.level === level)?.name ?? null;
  return { path: path ?? '', parts, province: of('province'), city: of('city'), county: of('county'), zone: of('zone') };
}
