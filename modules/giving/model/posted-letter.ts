/** A letter that is not sent yet, as a list shows it. */
export type PostedLetter = {
  id: string;
  state: 'waiting' | 'sending' | 'refused' | 'uncertain' | 'given-up';
  /** Null where it does not open. */
  to: string | null;
  subject: string | null;
  answer: string | null;
  postedAt: string;
};
