/** A consent on which a quotation may rest, as the desk sees it: its number, when it was asked and until when it holds. Of whom it is, it does not say. */
export type QuoteConsent = { id: string; asked: string; until: string };
