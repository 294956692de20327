import { addMonths } from '#kernel/calendar.ts';
import type { GiftBookFacts } from './books.ts';
import type { LedgerFacts } from './ledger.ts';
import { firstDayOf, lastDayOf } from './tax-year.ts';

/** Of foreign money received in a year at most a fifth goes into administration (FCRA s.8(1)(b)); we warn before. */
export const MOST_ADMIN = 0.2;
export const WARN_ADMIN = 0.15;

type Line = Pick<LedgerFacts, 'account' | 'fund' | 'minor' | 'on' | 'why'>;

/** Foreign contribution in one financial year, in paise. `share` is null where nothing came: a share of nothing is none. */
export type ForeignYear = {
  /** Money. Of goods no share goes into administration, so they are no part of what a fifth is reckoned of. */
  received: number;
  /** What the goods that came are worth, and what of them is left. */
  goods: number;
  goodsLeft: number;
  programme: number;
  administration: number;
  left: number;
  share: number | null;
  state: 'none' | 'well' | 'near' | 'over';
};

export function foreignYear(lines: readonly Line[], year: number): ForeignYear {
  const own = lines.filter(({ fund }) => fund === 'fc');
  const within = own.filter(({ on }) => on >= firstDayOf(year) && on <= lastDayOf(year));
  const sum = (of: readonly Line[], ...accounts: readonly string[]) =>
    of.filter(({ account }) => accounts.includes(account)).reduce((all, { minor }) => all + minor, 0);
  const goods = sum(
    within.filter(({ why }) => why === 'received' || why === 'refunded'),
    'goods',
  );
  const received = -sum(within, 'income', 'refunds') - goods;
  const administration = sum(within, 'administration', 'fees');
  const atEnd = own.filter(({ on }) => on <= lastDayOf(year));
  const share = received > 0 ? administration / received : null;
  return {
    received,
    goods,
    goodsLeft: sum(atEnd, 'goods'),
    programme: sum(within, 'programme'),
    administration,
    left: sum(atEnd, 'fc-bank'),
    share,
    state: stateOf(administration, share),
  };
}

function stateOf(administration: number, share: number | null): ForeignYear['state'] {
  if (share === null) return administration > 0 ? 'over' : 'none';
  if (share > MOST_ADMIN) return 'over';
  return share >= WARN_ADMIN ? 'near' : 'well';
}

/** The annual return is due nine months after the year ends, whether or not anything came (FCR Rules r.17). */
export const annualReturnDueOn = (year: number): string => `${year + 1}-12-31`;

/** A registration is renewed within six months before it ends (FCRA s.16). */
export const renewFrom = ({ fcraUntil }: Pick<GiftBookFacts, 'fcraUntil'>): string | null =>
  fcraUntil && addMonths(fcraUntil, -6);
