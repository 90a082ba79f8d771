import cities from '../../dictionaries/divisions/cities.txt';
import counties from '../../dictionaries/divisions/counties.txt';
import formerCounties from '../../dictionaries/divisions/former-counties.txt';
import formerTownships from '../../dictionaries/divisions/former-townships.txt';
import hkMoTw from '../../dictionaries/divisions/hk-mo-tw.txt';
import provinces from '../../dictionaries/divisions/provinces.txt';
import townships from '../../dictionaries/divisions/townships.txt';
import townshipsOfZhengzhou from '../../dictionaries/divisions/townships-zhengzhou.txt';
import uncodedTownships from '../../dictionaries/divisions/uncoded-townships.txt';
import zones from '../../dictionaries/divisions/zones.txt';
import { PACKS, type PackChoice } from '../model/options.js';

/** The texts a gazetteer is built from; each may be left out, and what it holds is then unknown. */
export interface GazetteerPacks {
  readonly provinces?: string | undefined;
  readonly cities?: string | undefined;
  readonly counties?: string | undefined;
  /** Experimental and new zones that act as a region of their own. */
  readonly zones?: string | undefined;
  readonly formerCounties?: string | undefined;
  /** Hong Kong, Macau and Taiwan, townships of Taiwan's counties included. */
  readonly hkMoTw?: string | undefined;
  /** The township-level units of the country, or of a part of it. */
  readonly townships?: string | undefined;
  readonly formerTownships?: string | undefined;
  /** Units that the statistical codes leave out (金门县's). */
  readonly uncodedTownships?: string | undefined;
}

/** All packs of the package. */
export const ALL_PACKS: GazetteerPacks = {
  provinces,
  cities,
  counties,
  zones,
  formerCounties,
  hkMoTw,
  townships,
  formerTownships,
  uncodedTownships,
};

/** All divisions, but of townships only those of 郑州市: for callers whose pages come from there and who need no more. */
export const ZHENGZHOU_PACKS: GazetteerPacks = {
  ...ALL_PACKS,
  townships: townshipsOfZhengzhou,
  formerTownships: undefined,
};

/** The packs that a caller did not leave out. */
export function choosePacks(choice: PackChoice): GazetteerPacks {
  const from = choice.townships === 'zhengzhou' ? ZHENGZHOU_PACKS : ALL_PACKS;
  return Object.fromEntries(PACKS.filter((name) => choice[name] !== false).map((name) => [name, from[name]]));
}
