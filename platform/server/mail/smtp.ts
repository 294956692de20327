import { createHash } from 'node:crypto';
import { PassThrough } from 'node:stream';
import nodemailer from 'nodemailer';
import type { Carried, Carrier, Letter } from './letter.ts';
import { isOnThisMachine, type MailSettings } from './mail-settings.ts';

const CONNECTING_MS = 10_000;
const SILENCE_MS = 30_000;

type Failure = { code?: string; responseCode?: number; command?: string };

/**
 * Carries letters to the mail server of the settings, one connection each.
 * @param patience how long a mail server may be silent, in milliseconds
 */
export function smtpCarrier({ url, from }: MailSettings, patience: number = SILENCE_MS): Carrier {
  const waits = {
    connectionTimeout: Math.min(patience, CONNECTING_MS),
    greetingTimeout: patience,
    socketTimeout: patience,
  };
  const local = isOnThisMachine(url);
  const { hostname, port, protocol, username, password } = new URL(url);
  return async (letter, name) => {
    let handedOver = false;
    const transport = nodemailer.createTransport({
      ...waits,
      host: hostname,
      port: Number(port || (protocol === 'smtps:' ? 465 : 587)),
      secure: protocol === 'smtps:',
      requireTLS: !local,
      ignoreTLS: local && protocol === 'smtp:',
      disableFileAccess: true,
      disableUrlAccess: true,
      ...(username && { auth: { user: decodeURIComponent(username), pass: decodeURIComponent(password) } }),
    });
    transport.use('stream', (mail, done) => {
      mail.message.transform(() => new PassThrough().once('end', () => (handedOver = true)));
      done();
    });
    try {
      await transport.sendMail(mailOf(letter, name, from));
      return { state: 'sent' };
    } catch (failure) {
      return carriedOf(failure as Failure, handedOver);
    } finally {
      transport.close();
    }
  };
}

function mailOf(letter: Letter, name: string, from: string) {
  return {
    from: { name: letter.from, address: from },
    to: { name: '', address: letter.to },
    subject: letter.subject,
    text: letter.text,
    // The same letter has the same name however often it is tried: a mail server that has it knows it again.
    messageId: `<${createHash('sha256').update(name).digest('hex').slice(0, 40)}@${from.split('@')[1]}>`,
    headers: { 'Content-Language': letter.language, 'Auto-Submitted': 'auto-generated' },
    attachments: letter.attachments.map(({ name: filename, type, base64 }) => ({
      filename,
      contentType: type,
      content: Buffer.from(base64, 'base64'),
    })),
  };
}

function carriedOf({ code = 'failed', responseCode, command = '' }: Failure, handedOver: boolean): Carried {
  const answer = responseCode ? `smtp ${responseCode}` : code.toLowerCase().slice(0, 30);
  if (responseCode === undefined && handedOver) return { state: 'uncertain', answer };
  // A password that is not taken is ours to mend: the letter is as good as before.
  const aboutTheLetter =
    responseCode !== undefined && responseCode >= 500 && !/^(AUTH|CONN|EHLO|HELO|STARTTLS)/.test(command);
  return { state: aboutTheLetter ? 'refused' : 'waiting', answer };
}
