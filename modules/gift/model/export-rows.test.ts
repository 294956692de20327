import { expect, test } from 'vitest';
import { buildBook, buildDonor, buildGift } from '#modules/gift/testing/build-gift.ts';
import { tableOf } from './export-rows.ts';
import type { BooksKnown } from './export-table.ts';
import type { LedgerFacts } from './ledger.ts';
import type { ReceiptFacts } from './receipt.ts';

const STAMP = { version: 1, changedAt: '2024-05-13T04:11:00.000Z', changedBy: 'staffaaaaaaa', scopeId: 'orgaaaaaaaaa' };
const receipt = (facts: Partial<ReceiptFacts> & { id: string }) => ({
  ...STAMP,
  ...{
    giftId: 'giftaaaaaaaa',
    donorId: 'donoraaaaaaa',
    series: 'D' as const,
    year: 2025,
    number: 1,
    issuedOn: '2026-03-31',
  },
  ...{ receivedOn: '2026-03-31', minor: 250_000, fund: 'general' as const, way: 'bank' as const, deductible: true },
  ...{ name: 'Ananya Kulkarni', address: 'Pune', country: 'IN', taxId: { kind: 'pan' as const, number: 'ABCPK1234F' } },
  ...{ goods: null, cancelledOn: null, cancelledWhy: null },
  ...facts,
});
const line = (facts: Partial<LedgerFacts> & { id: string }) => ({
  ...STAMP,
  ...{
    bookingId: facts.id,
    on: '2024-05-01',
    account: 'goods' as const,
    fund: 'fc' as const,
    minor: 1,
    why: 'received' as const,
  },
  ...{ giftId: null, reversesId: null, note: null },
  ...facts,
});
const known = (more: Partial<BooksKnown> = {}): BooksKnown => ({
  ...{ book: buildBook(), donors: [buildDonor()], gifts: [buildGift()], receipts: [], lines: [] },
  ...more,
});

test('the last gift of March is told by Form 10BD, the first of April by 113, each in its own columns', () => {
  const receipts = [
    receipt({ id: 'receiptaaaaa' }),
    receipt({ id: 'receiptbbbbb', year: 2026, receivedOn: '2026-04-01', minor: 100_000 }),
  ];
  const [old, now] = [2025, 2026].map((year) => tableOf('tax-statement', known({ receipts }), year));
  expect(old?.header).toContain('Pre Acknowledgement Number');
  expect(old?.header).not.toContain('Tax year');
  expect(old?.rows).toMatchObject([
    [1, null, '1', 'ABCPK1234F', 'Section 80G(5)(vi)', ...Array(6).fill(expect.anything()), '2500.00'],
  ]);
  expect(now?.header).toContain('Tax year');
  expect(now?.header).not.toContain('Pre Acknowledgement Number');
  expect(now?.rows).toMatchObject([
    [1, '2026-27', '1', 'ABCPK1234F', 'Section 133', ...Array(6).fill(expect.anything()), '1000.00'],
  ]);
  for (const table of [old, now])
    for (const row of table?.rows ?? []) expect(row).toHaveLength(table?.header.length ?? 0);
});

test('a certificate is owed to each identity once, under the form of its year; what was cancelled owes none', () => {
  const receipts = [
    receipt({ id: 'receiptaaaaa' }),
    receipt({ id: 'receiptbbbbb', number: 2, way: 'upi', minor: 50_000 }),
    receipt({ id: 'receiptccccc', number: 3, cancelledOn: '2026-04-02' }),
  ];
  expect(tableOf('certificates', known({ receipts }), 2025).rows).toEqual([
    ...[
      [
        '10BE',
        '2025-26',
        'Ananya Kulkarni',
        'Pune',
        'ABCPK1234F',
        '3000.00',
        'D/2025-26/00001, D/2025-26/00002',
        '2026-05-31',
      ],
    ],
  ]);
  const next = receipts.map((one) => ({ ...one, year: 2026 }));
  expect(tableOf('certificates', known({ receipts: next }), 2026).rows[0]?.[0]).toBe('114');
});

test('goods from abroad stand in their register with what came, what was used and what is left, over the years', () => {
  const inKind = { what: 'machines', quantity: 4, unit: 'pieces', valuedBy: 'Customs' };
  const gifts = [
    buildGift({ donorId: 'donoraaaaaaa', way: 'in-kind', fund: 'fc', source: 'foreign', minor: 400_000, inKind }),
  ];
  const lines = [
    line({ id: 'lineaaaaaaaa', on: '2023-06-01', minor: 400_000, giftId: 'giftaaaaaaaa' }),
    line({ id: 'linebbbbbbbb', on: '2024-05-02', minor: -100_000, why: 'spent', note: 'To the home' }),
    line({ id: 'linecccccccc', on: '2024-05-02', minor: 999, fund: 'in-kind' }),
  ];
  expect(tableOf('foreign-goods', known({ gifts, lines }), 2023).rows).toMatchObject([
    [
      '2023-06-01',
      'Ananya Kulkarni',
      'IN',
      expect.anything(),
      'general',
      'machines',
      4,
      'pieces',
      'Customs',
      '4000.00',
      null,
      '4000.00',
      null,
    ],
  ]);
  const used = tableOf('foreign-goods', known({ gifts, lines }), 2024);
  expect(used.rows).toEqual([
    ['2024-05-02', ...Array(4).fill(null), 'To the home', ...Array(4).fill(null), '1000.00', '3000.00', null],
  ]);
  expect(used.rows[0]).toHaveLength(used.header.length);
});
