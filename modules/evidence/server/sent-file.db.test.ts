import { randomBytes } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { sweepFiles } from '#modules/evidence/server/sweep-files.ts';
import {
  cookieOf,
  type EvidenceHouse,
  hashOf,
  likePhoto,
  openEvidenceHouse,
} from '../../../apps/testing/evidence-house.ts';
import type { Colleague } from '../../../apps/testing/test-house.ts';

let home: EvidenceHouse;
let imran: Colleague;
let nurse: Colleague;
let files: string;

beforeAll(async () => {
  home = await openEvidenceHouse();
  ({ imran } = home);
  files = home.house.house.files;
  nurse = await home.house.admit('nurse');
});
afterAll(() => home.close());
beforeEach(() => void home.newest());

const photo = (size = 64) => likePhoto(randomBytes(size));

describe('a file that is sent', () => {
  test('is hashed and sealed on its way, and lies read-only under a name that says nothing', async () => {
    const content = photo(300_000);
    const answer = await home.send(imran, content);
    expect(answer.json()).toEqual({ sha256: hashOf(content), size: content.length, mime: 'image/jpeg' });
    const place = home.newest();
    const lies = await readFile(place);
    expect(place).not.toContain(hashOf(content));
    expect(lies.length).toBeGreaterThan(content.length);
    for (let at = 0; at < content.length - 64; at += 10_000)
      expect(lies.includes(content.subarray(at, at + 32))).toBe(false);
    expect((await stat(place)).mode & 0o777).toBe(0o400);
  });

  test('sent again is the same file, and nothing unfinished stays behind', async () => {
    const content = photo(1000);
    const answers = await Promise.all([home.send(imran, content), home.send(imran, content)]);
    expect(answers.map(({ statusCode }) => statusCode)).toEqual([200, 200]);
    expect(answers[0]?.json()).toEqual(answers[1]?.json());
    home.newest();
    await home.send(imran, content);
    expect(home.newest()).toBe('');
    expect(await readdir(join(files, 'unfinished'))).toEqual([]);
  });

  test.each(['../../../etc/passwd', '..\\..\\x.jpg', 'a\u0000b.jpg', '', 'x'.repeat(400), 'CON'])(
    'lies under a drawn name whatever it is called: %j',
    async (filename) => {
      const answer = await home.send(imran, Buffer.from(`content of ${filename}`), { filename });
      if (answer.statusCode !== 200) expect(answer.json()).toMatchObject({ outcome: 'refused' });
      const folders = (await readdir(files)).filter((name) => !['unfinished', 'keys'].includes(name));
      expect(folders.every((name) => /^[0-9a-f]{2}$/.test(name))).toBe(true);
    },
  );

  test.each([
    ['a photograph that is called a page', photo(), 'text/html', 'image/jpeg'],
    [
      'a page that is called a photograph',
      Buffer.from('<!doctype html><script>alert(1)</script>'),
      'image/jpeg',
      'text/plain',
    ],
    [
      'a drawing that could act',
      Buffer.from('<?xml version="1.0"?><svg onload="alert(1)"/>'),
      'image/svg+xml',
      'text/plain',
    ],
    ['a recorder’s own form', Buffer.from([1, 0, 2, 0, 250, 251]), 'video/mp4', 'application/octet-stream'],
  ])('is of the kind that its content says: %s', async (_what, content, mime, kind) =>
    expect((await home.send(imran, content, { mime })).json()).toMatchObject({ mime: kind }),
  );

  test('that is a program is refused, and does not stay', async () => {
    const program = Buffer.concat([Buffer.from('7f454c4602010100', 'hex'), randomBytes(200)]);
    expect((await home.send(imran, program)).json().refusal.code).toBe('evidence.file-kind');
    expect(home.newest()).toBe('');
  });

  test('that is empty is refused', async () => {
    const answer = await home.send(imran, Buffer.alloc(0));
    expect([answer.statusCode, answer.json().refusal.code]).toEqual([400, 'evidence.file-empty']);
  });

  test('is refused of a role that keeps no evidence, and of nobody', async () => {
    expect((await home.send(nurse, Buffer.from('x'))).json().refusal.code).toBe('act.not-for-you');
    expect((await home.send({ token: 'a'.repeat(43) }, Buffer.from('x'))).statusCode).toBe(401);
  });

  test('is asked for as one part of a form', async () => {
    const headers = { 'content-type': 'application/json' };
    const answer = await home.server.inject({
      method: 'POST',
      url: '/api/evidence-files',
      headers,
      cookies: cookieOf(imran),
      payload: '{}',
    });
    expect(answer.json().refusal.code).toBe('evidence.file-not-sent');
  });
});

describe('a file that was sent and never recorded', () => {
  const later = (hours: number) => new Date(Date.now() + hours * 3_600_000);

  test('is swept after a day, and what is evidence stays', async () => {
    await home.record(photo());
    const kept = home.newest();
    await home.send(imran, photo());
    const forgotten = home.newest();
    const pool = home.house.house.pool;
    expect(await sweepFiles(pool, files, later(20))).toBe(0);
    await home.house.asOwner(`update app.evidence_file set sent_at = sent_at - interval '25 hours'`);
    expect(await sweepFiles(pool, files, later(25))).toBeGreaterThanOrEqual(1);
    await expect(stat(forgotten)).rejects.toThrow();
    expect((await stat(kept)).size).toBeGreaterThan(0);
  });
});
