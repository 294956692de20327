import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Person } from '#modules/person/model/person.ts';
import { patience } from '#platform/testing/patience.ts';
import { type Colleague, openTestHouse, type TestHouse } from '../test-house.ts';
import { type Someone, writeSomeone } from './write-someone.ts';

// security.md, check 19: what is sealed opens where it was written and nowhere else, and tells nothing of why not.
const ROUNDS = process.env.FULL === '1' ? 10_000 : 300;

let home: TestHouse;
let asha: Colleague;
let [tara, juhi]: Someone[] = [];
let parts: Record<'table' | 'org' | 'id' | 'version' | 'form' | 'subject' | 'cipher', string>;

beforeAll(async () => {
  home = await openTestHouse();
  asha = await home.admit('case-manager');
  tara = await writeSomeone(asha, 'Tara', '98765 43210');
  juhi = await writeSomeone(asha, 'Juhi', '98765 43211');
  parts = await partsOf(tara as Someone);
}, patience(60_000));
afterAll(() => home.close());

async function partsOf({ personId }: Someone) {
  const [row] = await home.asOwner<{ sealed: string; version: number; org: string }>(
    'select sealed, version, organisation_id as org from app.person where id = $1',
    [personId],
  );
  const [form, subject, cipher] = (row?.sealed ?? '').split('.') as [string, string, string];
  return { table: 'person', org: row?.org ?? '', id: personId, version: String(row?.version), form, subject, cipher };
}

function open(changes: Partial<typeof parts>): Promise<string> {
  const text = `\u0001${Object.values({ ...parts, ...changes }).join('.')}\u0001`;
  return asha.reads((tx) => home.house.path.store.open(tx, text));
}

describe('a cipher text', () => {
  test('opens where it was written', async () => {
    expect(JSON.parse(`{${await open({})}}`)).toMatchObject({ nameUsed: 'Tara', safeContact: 'Her aunt, 98765 43210' });
  });

  test('does not open in another table, row, organisation, version or under another key', async () => {
    const other = await partsOf(juhi as Someone);
    for (const moved of [
      { table: 'known-name' },
      { id: other.id },
      { version: '1' },
      { subject: other.subject },
      { cipher: other.cipher },
      { form: 'v0' },
      { form: '' },
      { cipher: '' },
    ])
      await expect(open(moved), JSON.stringify(moved)).rejects.toThrow(/does not open/);
    const stranger = await home.foundAnother();
    await expect(open({ org: stranger.organisationId })).rejects.toThrow(/is not there/);
  });

  test('does not open with any bit turned, and always says the same', async () => {
    const whole = Buffer.from(parts.cipher, 'base64url');
    const said = new Set<string>();
    for (let round = 0; round < ROUNDS; round += 1) {
      const turned = Buffer.from(whole);
      const bit = Math.floor(Math.random() * turned.length * 8);
      turned.writeUInt8(turned.readUInt8(bit >> 3) ^ (1 << (bit & 7)), bit >> 3);
      const outcome = await open({ cipher: turned.toString('base64url') }).catch((error: Error) => error.message);
      said.add(outcome);
    }
    expect([...said]).toEqual(['A sealed text does not open: altered, moved, or of another key.']);
  });

  test('put into another row by whoever holds the database, is refused to the reader and shown to nobody', async () => {
    const [from, to] = [tara as Someone, juhi as Someone];
    await home.asOwner('update app.person set sealed = (select sealed from app.person where id = $1) where id = $2', [
      from.personId,
      to.personId,
    ]);
    const read = asha.reads((tx) =>
      home.house.path.store.find(tx, { kind: Person as never, where: { id: to.personId }, how: 'may' }),
    );
    await expect(read).rejects.toThrow(/does not open/);
  });
});

test('marks that somebody writes into a name stay words', async () => {
  const name = 'Tara \\u0001person.x.y.1.v1\\u0001 \u0002';
  const { personId } = await writeSomeone(asha, name, '98765 43212');
  const found = await asha.reads((tx) =>
    home.house.path.store.find(tx, { kind: Person as never, where: { id: personId }, how: 'may' }),
  );
  expect(found).toMatchObject([{ nameUsed: name.trim() }]);
});
