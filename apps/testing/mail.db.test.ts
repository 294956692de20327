import { type AddressInfo, createServer } from 'node:net';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { Letter } from '#platform/server/mail/letter.ts';
import { carryLetters, openLetter, postLetter } from '#platform/server/mail/post.ts';
import { smtpCarrier } from '#platform/server/mail/smtp.ts';
import { type Colleague, openTestHouse, type TestHouse } from './test-house.ts';

let home: TestHouse;
let fundraiser: Colleague;
const closing: (() => void)[] = [];

beforeAll(async () => {
  home = await openTestHouse();
  fundraiser = await home.admit('fundraiser');
});
afterAll(() => home.close());
afterEach(() => {
  for (const close of closing.splice(0)) close();
});

const LETTER: Letter = {
  to: 'donor@example.org',
  from: 'नीम ट्रस्ट',
  subject: 'Your receipt',
  text: 'Thank you.\n.\nA line of one dot stands above.',
  language: 'en',
  attachments: [{ name: 'receipt.pdf', type: 'application/pdf', base64: btoa('%PDF-1.7 invented') }],
};

type Row = { id: string; state: string; answer: string | null; tries: number; sealed: string | null };
const rows = () => home.asOwner<Row>('select id, state, answer, tries, sealed from app.mail order by queued_at');
const clear = () => home.asOwner('delete from app.mail');
const isDue = () => home.asOwner(`update app.mail set due_at = now() - interval '1 second'`);

async function post(key: string, letter: Letter = LETTER): Promise<void> {
  const { organisationId } = fundraiser;
  const posting = { organisationId, key, compartment: 'donor' as const, about: null, letter };
  await fundraiser.reads((tx) => postLetter(tx, home.house.keys.ring, posting));
}

const carry = (port: number, patience = 5000) =>
  carryLetters(
    home.house.door,
    home.house.keys.ring,
    smtpCarrier({ url: `smtp://127.0.0.1:${port}`, from: 'post@example.org' }, patience),
  );

/** A mail server on this machine. */
async function mailServer(options: SMTPServerOptions = {}): Promise<{ port: number; got: string[] }> {
  const got: string[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    logger: false,
    onData(stream, _session, done) {
      const pieces: Buffer[] = [];
      stream.on('data', (piece: Buffer) => pieces.push(piece));
      stream.on('end', () => {
        got.push(Buffer.concat(pieces).toString());
        done();
      });
    },
    ...options,
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  closing.push(() => server.close());
  return { port: (server.server.address() as AddressInfo).port, got };
}

/** One that breaks off: as soon as a letter begins, or when the whole of it has come and before it says so. */
async function breaking(when: 'begins' | 'has-come' | 'never-speaks'): Promise<{ port: number; seen: () => number }> {
  let seen = 0;
  const server = createServer((socket) => {
    let heard = '';
    socket.on('error', () => {});
    if (when !== 'never-speaks') socket.write('220 here\r\n');
    socket.on('data', (piece) => {
      heard += piece;
      if (heard.includes('DATA\r\n')) {
        if (when === 'begins' || heard.includes('\r\n.\r\n')) {
          seen += 1;
          return socket.destroy();
        }
        return heard.endsWith('DATA\r\n') && socket.write('354 go on\r\n');
      }
      if (when !== 'never-speaks') socket.write('250 yes\r\n');
    });
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  closing.push(() => server.close());
  return { port: (server.address() as AddressInfo).port, seen: () => seen };
}

test('a letter is carried once: nothing of it is left, and nothing goes again', async () => {
  await clear();
  await post('receipt/one');
  await post('receipt/one', { ...LETTER, subject: 'The same again' });
  const [kept] = await rows();
  expect(kept?.sealed).toMatch(/^r\d+\./);
  expect(JSON.stringify(await rows())).not.toContain('donor@example.org');
  const { port, got } = await mailServer();
  expect([await carry(port), await carry(port)]).toEqual([1, 0]);
  expect(got).toHaveLength(1);
  expect(got[0]).toMatch(/Subject: Your receipt/);
  expect(got[0]).toContain('=?UTF-8?');
  expect(got[0]).toContain(btoa('%PDF-1.7 invented'));
  expect(await rows()).toMatchObject([{ state: 'sent', sealed: null, tries: 1 }]);
  await post('receipt/one');
  expect(await rows()).toHaveLength(1);
});

test('what a mail server does not take now goes later, under the same name; what it never takes is shown to a person', async () => {
  await clear();
  await post('receipt/two');
  const answer = (responseCode: number) => ({
    onRcptTo: (_to: unknown, _session: unknown, done: (error?: Error) => void) =>
      done(Object.assign(new Error('no'), { responseCode })),
  });
  await carry((await mailServer(answer(451))).port);
  expect(await rows()).toMatchObject([{ state: 'waiting', answer: 'smtp 451', tries: 1 }]);
  expect(await carry((await mailServer()).port)).toBe(0);
  await isDue();
  const taken = await mailServer();
  await carry(taken.port);
  await post('receipt/three');
  await carry((await mailServer(answer(550))).port);
  expect(await rows()).toMatchObject([
    { state: 'sent', tries: 2 },
    { state: 'refused', answer: 'smtp 550' },
  ]);
  await isDue();
  expect(await carry((await mailServer()).port)).toBe(0);
  const [, refused] = await rows();
  const { id = '', sealed = '' } = refused ?? {};
  expect(openLetter(home.house.keys.ring, fundraiser.organisationId, { id, sealed: sealed ?? '' })).toEqual(LETTER);
  expect(
    openLetter(home.house.keys.ring, fundraiser.organisationId, { id: 'aaaaaaaaaaaa', sealed: sealed ?? '' }),
  ).toBeNull();
});

test('a silent server and a letter broken off in the middle are tried again; one handed over whole is not', async () => {
  await clear();
  await post('receipt/four');
  await carry((await breaking('never-speaks')).port, 300);
  expect(await rows()).toMatchObject([{ state: 'waiting', tries: 1 }]);
  await isDue();
  await carry((await breaking('begins')).port);
  expect(await rows()).toMatchObject([{ state: 'waiting', tries: 2 }]);
  await isDue();
  const whole = await breaking('has-come');
  await carry(whole.port);
  expect(whole.seen()).toBe(1);
  expect(await rows()).toMatchObject([{ state: 'uncertain', tries: 3 }]);
  await isDue();
  expect(await carry((await mailServer()).port)).toBe(0);
});

test('what a server had in hand when it was stopped is uncertain, and what it had not is carried by the next', async () => {
  await clear();
  await post('receipt/five');
  const ring = home.house.keys.ring;
  await expect(carryLetters(home.house.door, ring, () => Promise.reject(new Error('stopped')))).rejects.toThrow(
    'stopped',
  );
  expect(await rows()).toMatchObject([{ state: 'sending' }]);
  await post('receipt/six');
  const { port, got } = await mailServer();
  await carry(port);
  expect([got.length, ...(await rows()).map(({ state }) => state)]).toEqual([1, 'sending', 'sent']);
  await isDue();
  await carry(port);
  await carry(port);
  expect(await rows()).toMatchObject([{ state: 'uncertain', answer: 'stopped' }, { state: 'sent' }]);
  expect(got).toHaveLength(1);
});

test('after a last try a letter is given up, and a person may send it again or let it go', async () => {
  await clear();
  await post('receipt/seven');
  const { port } = await mailServer({
    onMailFrom: (_from, _session, done) => done(Object.assign(new Error('busy'), { responseCode: 450 })),
  });
  for (let tried = 0; tried < 8; tried += 1) {
    await isDue();
    await carry(port);
  }
  expect(await rows()).toMatchObject([{ state: 'given-up', tries: 8 }]);
  await fundraiser.reads((tx) => tx.query(`update app.mail set state = 'waiting', tries = 0, due_at = now()`));
  const good = await mailServer();
  await carry(good.port);
  expect(good.got).toHaveLength(1);
});

test('nobody but who may see donors sees that a letter goes, and nobody who asks questions can carry the post', async () => {
  await clear();
  await post('receipt/eight');
  const asha = await home.admit('case-manager');
  const seen = (who: Colleague) => who.reads((tx) => tx.query('select id from app.mail'));
  expect([(await seen(fundraiser)).length, (await seen(asha)).length]).toEqual([1, 0]);
  await expect(fundraiser.reads((tx) => tx.query('select * from app.take_mail(1)'))).rejects.toThrow(
    'permission denied',
  );
  const direct = `update app.mail set state = 'sent'`;
  await expect(fundraiser.reads((tx) => tx.query(direct))).rejects.toThrow(/row-level security|violates/);
});
