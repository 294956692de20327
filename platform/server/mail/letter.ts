import { z } from 'zod';

const ONE_LINE = /^[^\r\n]*$/;

/** A letter as it will be read. It is kept sealed until it was sent. */
export const Letter = z.strictObject({
  to: z.email().max(200),
  /** Whose letter it is; the address it comes from is the server's. */
  from: z.string().max(100).regex(ONE_LINE),
  subject: z.string().min(1).max(150).regex(ONE_LINE),
  text: z.string().min(1).max(20_000),
  language: z.string().regex(/^[a-z]{2,3}$/),
  attachments: z
    .array(
      z.strictObject({
        name: z.string().regex(/^[\w.-]{1,80}$/),
        type: z.literal('application/pdf'),
        base64: z.base64().max(3_000_000),
      }),
    )
    .max(3),
});
export type Letter = z.infer<typeof Letter>;

/** How a letter fared: what the one who carried it knows. */
export type Carried =
  | { state: 'sent' }
  /** Not taken now: tried again later. */
  | { state: 'waiting'; answer: string }
  /** Not taken, and never will be. */
  | { state: 'refused'; answer: string }
  /** The connection broke after the last letter of it was handed over. */
  | { state: 'uncertain'; answer: string };

export type Carrier = (letter: Letter, name: string) => Promise<Carried>;
