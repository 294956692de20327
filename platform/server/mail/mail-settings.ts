import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

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

/** A file with a password in it, which nobody but its owner may read. Null where there is none. */
export async function readSecretFile<T>(file: string, shape: z.ZodType<T>): Promise<T | null> {
  const found = await stat(file).catch(() => null);
  if (!found) return null;
  if (process.platform !== 'win32' && (found.mode & 0o077) !== 0)
    throw new Error(`${file} holds passwords and can be read by others. Say: chmod 0600 ${file}`);
  const read = shape.safeParse(JSON.parse(await readFile(file, 'utf8')));
  // What is wrong is told by its place; the values stay out of every terminal and log.
  if (!read.success)
    throw new Error(
      `${file} is not as it should be: ${read.error.issues.map(({ path }) => path.join('.')).join(', ')}`,
    );
  return read.data;
}

/** Without TLS only to this machine itself: a letter tells who gives to whom. */
export const isOnThisMachine = (url: string): boolean => LOOPBACK.has(new URL(url).hostname);
