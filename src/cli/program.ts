import { availableParallelism } from 'node:os';
import { Command, InvalidArgumentError, Option } from 'commander';
import { version } from '../../package.json';
import { isIsoDay } from '../model/options.js';
import type { ExtractFlags } from './extract-command.js';

const EXAMPLES = `
Examples:
  zhengwen extract bulletin.txt --published-on 2022-08-26 --region 河南省郑州市二七区
      the articles and records of one page, for reading
  zhengwen extract bulletin.txt --format json | jq '.records[] | select(.type == "quantity")'
      the same as JSON, only the quantities
  zhengwen extract 'archive/**/*.txt' --out records --keep-folders --jobs 4 --resume
      a whole archive: archive/2022/08/26.txt gives records/2022/08/26.json; run again, it goes on where it stopped
  curl -s https://example.org/page.txt | zhengwen extract -
      a page from standard input; UTF-8, UTF-16, GB18030 and Big5 are told apart
  zhengwen extract - --input ndjson < pages.ndjson > records.ndjson
      {"id", "text", "publishedOn", "region"} a line in, one line out, in order

Exit codes: 0 all done · 1 some input failed (each is named) · 2 the command line is wrong · 130 interrupted
`;

/** The command line; `onExtract` gets the files and options of `zhengwen extract`. */
export function makeProgram(onExtract: (files: string[], flags: ExtractFlags) => Promise<void>): Command {
  const program = new Command('zhengwen')
    .description(
      '政文: Chinese government newspaper pages into articles, dates, officials, sub-districts and quantities',
    )
    .version(version, '-v, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand(false)
    .exitOverride()
    .showSuggestionAfterError(false)
    .configureOutput({
      outputError: (message, print) =>
        print(
          `zhengwen: ${message
            .replace(/^error: /, '')
            .replace(/\s+/g, ' ')
            .trim()}\n`,
        ),
    })
    .addHelpText('after', EXAMPLES);
  program
    .command('extract')
    .description('extract articles and records from text files')
    .argument('[files...]', 'files or globs; - or none is standard input')
    .option('--published-on <date>', 'day of publication, YYYY-MM-DD; else it is read from the text', day)
    .option('--region <path>', 'region the text speaks from, such as 河南省郑州市二七区; else it is read from the text')
    .addOption(new Option('--format <format>', 'what is printed (default: table)').choices(['table', 'json', 'ndjson']))
    .option('--out <dir>', 'write x.json into this folder for each x.txt, instead of printing')
    .option('--keep-folders', 'with --out: keep the folders of the files below their common one', false)
    .option('--resume', 'with --out: leave out files whose output is there already', false)
    .option('--jobs <n>', 'worker threads; 0 is one a processor', jobs, 1)
    .addOption(
      new Option('--input <kind>', 'what standard input holds').choices(['auto', 'text', 'ndjson']).default('auto'),
    )
    .addHelpText('after', EXAMPLES)
    .action(onExtract);
  return program;
}

function day(value: string): string {
  if (!isIsoDay(value)) throw new InvalidArgumentError('Expected a day as YYYY-MM-DD.');
  return value;
}

function jobs(value: string): number {
  if (!/^\d{1,3}$/.test(value)) throw new InvalidArgumentError('Expected a whole number.');
  return Number(value) || availableParallelism();
}
