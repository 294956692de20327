import { join } from 'node:path';
import { z } from 'zod';
import { readSecretFile } from '../secret-file.ts';

const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]']);

export const MailSettings = z.strictObject({
  /** `smtps://name:password@mail.example.org:465`, or `smtp://…:587`, which goes over to TLS before it says anything. */
  url: z
    .string()
    .refine((text) => /^smtps?:$/.test(URL.parse(text)?.protocol ?? ''), 'must begin with smtps:// or smtp://'),
  from: z.email(),
});
export type MailSettings = z.infer<typeof MailSettings>;

/** From `mail.json` beside the data, or from SHARAN_SMTP and SHARAN_MAIL_FROM. Null: letters wait. */
export async function readMailSettings(data: string): Promise<MailSettings | null> {
  const { SHARAN_SMTP: url, SHARAN_MAIL_FROM: from } = process.env;
  if (url) return MailSettings.parse({ url, from });
  return readSecretFile(join(data, 'mail.json'), MailSettings);
}

/** Without TLS only to this machine itself: a letter tells who gives to whom. */
export const isOnThisMachine = (url: string): boolean => LOOPBACK.has(new URL(url).hostname);
