import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addDrawing, addPicture } from '#modules/picture/model/add-picture.ts';
import { checkPicture, withdrawPicture } from '#modules/picture/model/check-picture.ts';
import { DRAWINGS } from '#modules/picture/model/drawings/drawings.ts';
import { Picture, TRACES, type Trace } from '#modules/picture/model/picture.ts';
import { buildPhotograph, CANARY, seePicture, sendPicture } from '#modules/picture/testing/send-picture.ts';
import { inTransaction } from '#platform/server/database/transaction.ts';
import { newId } from '#platform/server/random.ts';
import { type EvidenceHouse, openEvidenceHouse } from '../../../apps/testing/evidence-house.ts';
import type { Colleague } from '../../../apps/testing/test-house.ts';
import { publishPictures } from './publish-pictures.ts';

let home: EvidenceHouse;
let tara: Colleague;
let other: Colleague;
beforeAll(async () => {
  home = await openEvidenceHouse();
  tara = await home.house.admit('communications-editor');
  other = await home.house.admit('communications-editor');
});
afterAll(() => home.close());

const ALTS = [{ language: 'en' as const, words: 'A door with light behind it' }];
const NOTHING = Object.fromEntries(TRACES.map((trace) => [trace, false])) as Record<Trace, boolean>;

async function sent(content: Buffer, label = 'no-people') {
  const answer = await sendPicture(home.server, tara, content);
  expect(answer.statusCode).toBe(200);
  const { sha256 } = answer.json() as { sha256: string };
  return { pictureId: newId(), sha256, label, madeBy: 'Taken by us', alts: ALTS };
}

const kept = (id: string) =>
  tara.reads((tx) => home.house.house.path.store.find(tx, { kind: Picture as never, where: { id }, how: 'all' }));
const publish = (ids: string[]) =>
  inTransaction(home.house.house.pool, tara.token, (tx) => publishPictures(tx, home.house.house.keys, ids));
const shown = (id: string) =>
  home.house.asOwner<{ width: number; media_type: string; bytes: Buffer }>(
    'select width, media_type, bytes from site.picture where id = $1 order by width, media_type',
    [id],
  );

describe('a picture', () => {
  test('keeps its pixels and nothing that was written beside them, in two sizes and two forms', async () => {
    for (const [at, format] of (['jpeg', 'png', 'webp'] as const).entries()) {
      const original = await buildPhotograph(40 + at * 30, format);
      expect(original.includes(CANARY)).toBe(true);
      const picture = await sent(original);
      await tara.done(addPicture, picture);
      await other.done(checkPicture, { pictureId: picture.pictureId, answers: NOTHING });
      expect(await publish([picture.pictureId])).toEqual([]);
      const parts = await shown(picture.pictureId);
      expect(parts.map(({ width, media_type }) => `${width} ${media_type}`)).toEqual([
        '480 image/jpeg',
        '480 image/webp',
        '960 image/jpeg',
        '960 image/webp',
      ]);
      for (const { bytes, width } of parts) {
        const { exif, xmp, iptc, icc, comments, width: drawn } = await sharp(bytes).metadata();
        expect({ exif, xmp, iptc, icc, comments, drawn }).toEqual({ drawn: width });
        for (const trace of [CANARY, 'Exif', 'http://ns.adobe', 'ICC_PROFILE', 'GPS'])
          expect(bytes.includes(trace)).toBe(false);
      }
    }
  });

  test('is looked at by a second person before it is shown, and one that shows somebody is gone with its file', async () => {
    const picture = await sent(await buildPhotograph(140));
    await tara.done(addPicture, picture);
    const look = { pictureId: picture.pictureId, answers: { ...NOTHING, tattoo: true } };
    expect(await tara.ask(checkPicture, look)).toMatchObject({ refusal: { code: 'picture.looked-at-by-same' } });
    expect(await publish([picture.pictureId])).toEqual([picture.pictureId]);
    expect((await seePicture(home.server, other, picture.pictureId)).headers['content-type']).toBe('image/webp');
    await other.done(checkPicture, look);
    expect(await kept(picture.pictureId)).toMatchObject([{ state: 'unfit', seen: ['tattoo'] }]);
    expect((await seePicture(home.server, other, picture.pictureId)).statusCode).toBe(404);
    expect(await home.house.asOwner('select from app.picture_file where sha256 = $1', [picture.sha256])).toEqual([]);
    expect(
      await tara.ask(addPicture, { ...(await sent(await buildPhotograph(140))), pictureId: newId() }),
    ).toMatchObject({
      refusal: { code: 'picture.here-already' },
    });
  });

  test('with the face of a model who agreed may be shown; one that shows nobody may have none', async () => {
    const seen = { ...NOTHING, face: true };
    for (const [shade, label, state] of [
      [170, 'posed', 'fit'],
      [175, 'no-people', 'unfit'],
      [180, 'no-face', 'unfit'],
    ] as const) {
      const picture = await sent(await buildPhotograph(shade), label);
      await tara.done(addPicture, picture);
      await other.done(checkPicture, { pictureId: picture.pictureId, answers: seen });
      expect(await kept(picture.pictureId)).toMatchObject([{ state }]);
    }
  });

  test('that lies among the evidence is refused, sent or added, and whose it is stays untold', async () => {
    const original = await buildPhotograph(200);
    await home.record(original);
    const answer = await sendPicture(home.server, tara, original);
    expect(answer.json().refusal).toEqual({ code: 'picture.is-evidence', kind: 'rule', fields: ['sha256'] });
    const late = await buildPhotograph(205);
    const picture = await sent(late);
    await home.record(late);
    expect(await tara.ask(addPicture, picture)).toMatchObject({ refusal: { code: 'picture.is-evidence' } });
    expect((await sendPicture(home.server, home.imran, original)).statusCode).toBe(404);
  });

  test('made of a photograph among the evidence is refused: drawn again, smaller, grey and cut; another is not', async () => {
    const original = await buildPhotograph(215);
    await home.record(original);
    const cut = { left: 90, top: 40, width: 1050, height: 820 };
    const made = await sharp(original).extract(cut).resize(600).greyscale().webp({ quality: 50 }).toBuffer();
    expect((await sendPicture(home.server, tara, made)).json().refusal).toEqual({
      code: 'picture.is-evidence',
      kind: 'rule',
      fields: ['sha256'],
    });
    const late = await sent(await buildPhotograph(216));
    await home.record(
      await sharp(await buildPhotograph(216))
        .flop()
        .jpeg()
        .toBuffer(),
    );
    expect(await tara.ask(addPicture, late)).toMatchObject({ refusal: { code: 'picture.is-evidence' } });
  });

  test('may be sent when every photograph among the evidence was looked at, which the server does by itself', async () => {
    const original = await buildPhotograph(230);
    const { evidenceId } = await home.record(original);
    const made = await sharp(original).resize(600).jpeg().toBuffer();
    const forget = 'update app.evidence_key set look = null where evidence_id = $1';
    await home.house.asOwner(forget, [evidenceId]);
    for (const bytes of [made, await buildPhotograph(235)])
      expect((await sendPicture(home.server, tara, bytes)).json().refusal.code).toBe('picture.evidence-not-seen');
    const hers = await tara.reads((tx) => tx.query('select stored_as from app.evidence_not_looked_at(10)'));
    expect(hers).toEqual([]);
    expect(await home.lookAgain()).toBe(1);
    expect((await sendPicture(home.server, tara, made)).json().refusal.code).toBe('picture.is-evidence');
    await sent(await buildPhotograph(235));
  });

  test('among the evidence leaves no word of how it looks in the database, and the same one twice is twice another', async () => {
    const original = await buildPhotograph(240);
    const again = await sharp(original).png().toBuffer();
    const ids = [(await home.record(original)).evidenceId, (await home.record(again)).evidenceId];
    const rows = await home.house.asOwner<{ look: Buffer }>(
      'select look from app.evidence_key where evidence_id = any ($1)',
      [ids],
    );
    const [one, other] = rows.map(({ look }) => look);
    expect([one?.length, other?.length, other && one?.equals(other)]).toEqual([812, 812, false]);
    const seen = await home.imran.reads((tx) => tx.query('select * from app.evidence_looks()'));
    expect(seen).toEqual([]);
    const late = home.imran.reads((tx) =>
      tx.query(`select app.keep_evidence_look(app.my_organisation(), repeat('a', 32), '')`),
    );
    await expect(late).rejects.toThrow(/nobody/);
  });

  test('is gone from the public site the moment it is taken back', async () => {
    const picture = await sent(await buildPhotograph(90));
    await tara.done(addPicture, picture);
    await other.done(checkPicture, { pictureId: picture.pictureId, answers: NOTHING });
    await publish([picture.pictureId]);
    await tara.done(withdrawPicture, { pictureId: picture.pictureId, why: 'she asked' });
    expect(await shown(picture.pictureId)).toEqual([]);
    expect(await publish([picture.pictureId])).toEqual([picture.pictureId]);
  });

  test.each([
    ['no picture', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>')],
    ['one that breaks off', Buffer.from('ffd8ffe000104a46494600010100000100010000', 'hex')],
  ])('that is %s is refused in words', async (_what, content) => {
    expect((await sendPicture(home.server, tara, content)).json().refusal.code).toBe('picture.cannot-be-drawn');
  });

  test('of fewer pixels than a page needs is refused, and so is one that was never sent', async () => {
    const small = await sharp({ create: { width: 200, height: 200, channels: 3, background: 'red' } })
      .png()
      .toBuffer();
    expect((await sendPicture(home.server, tara, small)).json().refusal.code).toBe('picture.too-small');
    const never = { pictureId: newId(), sha256: 'a'.repeat(64), label: 'drawn', madeBy: 'me', alts: [] };
    expect(await tara.ask(addPicture, never)).toMatchObject({ refusal: { code: 'picture.not-sent' } });
  });

  test('of our own is drawn when it is taken, says what it shows in four languages, and weighs little', async () => {
    for (const drawing of DRAWINGS) {
      const pictureId = newId();
      await tara.done(addDrawing, { pictureId, drawing });
      expect(await publish([pictureId])).toEqual([]);
      const parts = await shown(pictureId);
      expect(parts).toHaveLength(4);
      expect(
        Math.max(...parts.filter(({ media_type }) => media_type === 'image/webp').map(({ bytes }) => bytes.length)),
      ).toBeLessThan(24_000);
      const [record] = (await kept(pictureId)) as unknown as { alts: { language: string }[] }[];
      expect(record?.alts.map(({ language }) => language)).toEqual(['en', 'hi', 'mr', 'es']);
      expect(await tara.ask(addDrawing, { pictureId: newId(), drawing })).toMatchObject({
        refusal: { code: 'picture.here-already' },
      });
    }
  });

  test('cannot be made fit in the database by whoever sent it', async () => {
    const picture = await sent(await buildPhotograph(110));
    await tara.done(addPicture, picture);
    const alone = (by: string) =>
      home.house.asOwner(
        `update app.picture set state = 'fit', changed_by = $2, checked_by = $2, checked_on = '2024-05-13', version = version + 1 where id = $1`,
        [picture.pictureId, by],
      );
    await expect(alone(tara.staffId)).rejects.toThrow('a second person');
    const swap = home.house.asOwner(`update app.picture set sha256 = repeat('b', 64) where id = $1`, [
      picture.pictureId,
    ]);
    await expect(swap).rejects.toThrow('never another');
  });
});
