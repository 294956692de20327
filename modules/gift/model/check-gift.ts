import type { Refusal } from '#kernel/refusal.ts';
import type { GiftBookFacts } from './books.ts';
import type { DonorFacts } from './donor.ts';
import type { GiftFacts, GiftWords } from './gift.ts';
import { GIFT_REFUSALS } from './gift-refusals.ts';

type Beside = { donor: Pick<DonorFacts, 'source'> | null; book: GiftBookFacts | null };

/** What is wrong with a gift as it is said, whatever became of it. */
export function refuseGift(gift: GiftWords, beside: Beside): Refusal | null {
  if (gift.purpose !== 'general' && gift.purposeId === null) return GIFT_REFUSALS.purposeNeedsName;
  return (gift.way === 'in-kind' ? refuseGoods(gift) : refuseMoney(gift)) ?? refuseSource(gift, beside);
}

function refuseGoods({ inKind, fund, minor, source }: GiftWords): Refusal | null {
  if (inKind === null) return GIFT_REFUSALS.goodsNeedWords;
  // Goods from abroad are foreign contribution (FCRA s.2(1)(h)): in its fund, and in the register by what they are worth.
  if (source === 'foreign' && (minor === null || inKind.valuedBy === null)) return GIFT_REFUSALS.foreignGoodsNeedValue;
  if (fund !== (source === 'foreign' ? 'fc' : 'in-kind')) return GIFT_REFUSALS.goodsOnly;
  return minor !== null && inKind.valuedBy === null ? GIFT_REFUSALS.valueNeedsValuer : null;
}

/** A promise in another currency has no rupees yet: they are what the account will say. */
function refuseMoney({ minor, given, fund, inKind }: GiftWords): Refusal | null {
  if (minor === null && given === null) return GIFT_REFUSALS.moneyNeedsAmount;
  return fund === 'in-kind' || inKind !== null ? GIFT_REFUSALS.goodsOnly : null;
}

/**
 * What is foreign comes by name, into its own fund, money into its one account, while our registration stands; and nothing else
 * comes there (FCRA ss.11, 12, 17). A donor known to be a foreign source does not become an Indian one by another gift.
 */
function refuseSource({ source, fund, way, promisedOn }: GiftWords, { donor, book }: Beside): Refusal | null {
  if (donor?.source === 'foreign' && source === 'indian') return GIFT_REFUSALS.otherSource;
  if (source !== 'foreign') return fund === 'fc' ? GIFT_REFUSALS.fundIsForeign : null;
  if (donor === null) return GIFT_REFUSALS.foreignNeedsName;
  if (fund !== 'fc') return GIFT_REFUSALS.foreignNeedsFund;
  if (way !== 'bank' && way !== 'cheque' && way !== 'in-kind') return GIFT_REFUSALS.foreignOtherWay;
  const registered = book?.fcraNumber && book.fcraAccount && (book.fcraUntil ?? '') >= promisedOn;
  return registered ? null : GIFT_REFUSALS.foreignNotRegistered;
}

/** What is wrong with saying that a gift came on this day. Whose money it is must be known by then. */
export function refuseReceiving(
  { source, promisedOn, minor, way }: Pick<GiftFacts, 'source' | 'promisedOn' | 'minor' | 'way'>,
  receivedOn: string,
  today: string,
): Refusal | null {
  if (source === 'not-said') return GIFT_REFUSALS.sourceNotSaid;
  if (minor === null && way !== 'in-kind') return GIFT_REFUSALS.moneyNeedsAmount;
  if (receivedOn > today) return GIFT_REFUSALS.notYet;
  return receivedOn < promisedOn ? GIFT_REFUSALS.beforePromise : null;
}
