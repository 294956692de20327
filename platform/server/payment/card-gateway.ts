/** What somebody wants to pay by card. Amounts are whole numbers of the smallest unit. */
export type PaymentOrder = {
  id: string;
  minor: number;
  currency: string;
  /** One line on the gateway's page: no word about any person. */
  line: string;
  /** For how many days its page stays open. */
  openDays: number;
  /** Our page to which the gateway leads back. */
  backTo: string;
};

/** What a gateway says happened, once its word was found to be its own. */
export type PaymentTold = {
  provider: 'razorpay';
  /** Follows from what was signed, so that the same word cannot come under two names. */
  eventId: string;
  /** Null where the gateway names the payment only: then the order is the one this payment was told of before. */
  orderId: string | null;
  paymentId: string;
  status: 'authorised' | 'captured' | 'failed' | 'refunded';
  minor: number;
  currency: string;
  fee: number | null;
  at: string;
};

/** Why a word of a gateway is not believed. */
export type NotBelieved = 'forged' | 'too-large' | 'too-old' | 'senseless';

/** `other`: truly the gateway's, about something that is no payment of ours to follow. */
export type Heard = PaymentTold | NotBelieved | 'other';

/**
 * One company that takes cards. A card's number is typed on its page and never on ours: we lead there by a plain link, and
 * no script of anybody's runs on our pages.
 */
export type CardGateway = {
  /** As it is named to the donor before she leaves our page. */
  name: string;
  /** Opens a page for one payment, and gives its address. Throws where the gateway does not answer, or not as it should. */
  open(order: PaymentOrder): Promise<string>;
  /** Reads what was sent to us in the gateway's name. */
  hear(raw: Buffer, signature: string | undefined, now: Date): Heard;
  /** Asks what became of an order: a word that was never delivered, or too late to be believed, is fetched by this. */
  ask(orderId: string): Promise<PaymentTold[]>;
};
