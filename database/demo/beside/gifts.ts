import { recordSpending, setBook } from '#modules/gift/model/book-acts.ts';
import type { DonorWords } from '#modules/gift/model/donor.ts';
import { addDonor } from '#modules/gift/model/donor-acts.ts';
import { bounceCheque } from '#modules/gift/model/end-gift.ts';
import type { GiftWords } from '#modules/gift/model/gift.ts';
import { makePledge } from '#modules/gift/model/pledge-acts.ts';
import { issueReceipts } from '#modules/gift/model/receipt-acts.ts';
import { importList } from '#modules/gift/model/reconcile.ts';
import { recordGift } from '#modules/gift/model/record-gift.ts';
import { type Block, block } from '../block.ts';
import { idOf } from '../id-of.ts';

const ID = {
  book: idOf('gift book'),
  neighbour: idOf('donor who gives every month'),
  cash: idOf('donor who gave cash'),
  cheque: idOf('donor of a cheque'),
  abroad: idOf('donor from abroad'),
  workshop: idOf('donor of school bags'),
  pledge: idOf('pledge of every month'),
  march: idOf('gift of march'),
  abroadGift: idOf('gift from abroad'),
  chequeGift: idOf('gift by cheque'),
} as const;

/** Nobody of these lives anywhere; their numbers belong to nobody. */
const DONOR: DonorWords = {
  ...{ kind: 'individual', name: '', email: null, phone: null, address: null, country: 'IN', taxId: null },
  ...{ source: 'indian', language: 'en', discreet: false, note: null },
};
const GIFT: GiftWords = {
  ...{ donorId: null, pledgeId: null, way: 'bank', fund: 'general', source: 'indian', minor: null, given: null },
  ...{ purpose: 'general', purposeId: null, promisedOn: '', paymentNumber: null, wantsTaxReceipt: false },
  ...{ receiptBy: 'none', inKind: null, note: null },
};

const donor = (name: string, at: string, donorId: string, words: Partial<DonorWords>): Block =>
  block({ name: `donor ${name}`, by: 'arun', at, ask: [addDonor, { donorId, donor: { ...DONOR, ...words } }] });

type Told = { giftId?: string; on: string; came?: boolean; gift: Partial<GiftWords> };
const gift = (name: string, { giftId = idOf(`gift ${name}`), on, came = true, gift: words }: Told): Block =>
  block({
    name: `gift ${name}`,
    by: 'arun',
    at: `${on}T17:00:00+05:30`,
    ask: [recordGift, { giftId, gift: { ...GIFT, promisedOn: on, ...words }, receivedOn: came ? on : null }],
  });

const monthly: Partial<GiftWords> = {
  ...{ donorId: ID.neighbour, pledgeId: ID.pledge, way: 'upi', minor: 100_000, wantsTaxReceipt: true },
  receiptBy: 'mail',
};

const WHO_GAVE: readonly Block[] = [
  block({
    name: 'what stands on receipts',
    by: 'arun',
    at: '2024-02-26T11:00:00+05:30',
    ask: [
      setBook,
      {
        bookId: ID.book,
        book: {
          ...{
            legalName: 'Mumbai Smiles (demonstration)',
            address: 'Invented Lane 1, Mumbai 400000',
            pan: 'AAATX0000X',
          },
          ...{ taxNumber: 'AAATX0000XF20210', taxNumberFrom: '2021-09-24', fcraNumber: '000000000' },
          ...{ fcraUntil: '2024-10-31', fcraAccount: '00000000000' },
        },
      },
    ],
  }),
  donor('who gives every month', '2024-03-04T10:00:00+05:30', ID.neighbour, {
    ...{ name: 'Ananya Kulkarni', email: 'ananya@example.org', language: 'mr', address: 'Prabhat Road, Pune' },
    taxId: { kind: 'pan', number: 'ABCPK0000K' },
  }),
  donor('who gave cash', '2024-05-02T10:00:00+05:30', ID.cash, {
    name: 'Suresh Bhatt',
    discreet: true,
    language: 'hi',
  }),
  donor('of a cheque', '2024-04-22T10:00:00+05:30', ID.cheque, { name: 'Farhan Merchant' }),
  donor('from abroad', '2024-04-15T10:00:00+05:30', ID.abroad, {
    ...{ kind: 'organisation', name: 'Fundación Prado Alto', country: 'ES', source: 'foreign', language: 'es' },
    ...{ email: 'prado@example.org', address: 'Calle Inventada 3, Valencia' },
  }),
  donor('of school bags', '2024-04-29T10:00:00+05:30', ID.workshop, {
    ...{ kind: 'organisation', name: 'Hillside Bag Works', address: 'Dharavi, Mumbai' },
  }),
];

const WHAT_THEY_GAVE: readonly Block[] = [
  block({
    name: 'a thousand every month',
    by: 'arun',
    at: '2024-03-04T10:10:00+05:30',
    ask: [
      makePledge,
      {
        pledgeId: ID.pledge,
        pledge: {
          ...{ donorId: ID.neighbour, minor: 100_000, way: 'upi', fund: 'general' },
          ...{ purpose: 'general', purposeId: null, from: '2024-03-05' },
        },
      },
    ],
  }),
  gift('of march', { giftId: ID.march, on: '2024-03-05', gift: { ...monthly, paymentNumber: '406500000101' } }),
  gift('of april', { on: '2024-04-05', gift: { ...monthly, paymentNumber: '409600000102' } }),
  gift('from abroad', {
    giftId: ID.abroadGift,
    on: '2024-04-18',
    gift: {
      ...{ donorId: ID.abroad, source: 'foreign', fund: 'fc', minor: 24_000_000, receiptBy: 'mail' },
      ...{ given: { minor: 270_000, currency: 'EUR' }, paymentNumber: 'FCIN0418' },
    },
  }),
  gift('by transfer, not come yet', {
    on: '2024-04-20',
    came: false,
    gift: { minor: 1_000_000, paymentNumber: 'NEFT0420' },
  }),
  gift('by cheque', {
    giftId: ID.chequeGift,
    on: '2024-04-22',
    gift: { donorId: ID.cheque, way: 'cheque', minor: 2_500_000, paymentNumber: '000417' },
  }),
  gift('of forty school bags', {
    on: '2024-04-29',
    gift: {
      ...{ donorId: ID.workshop, way: 'in-kind', fund: 'in-kind', minor: 1_800_000 },
      inKind: { what: 'school bags', quantity: 40, unit: null, valuedBy: 'Their own invoice' },
    },
  }),
  gift('in cash', { on: '2024-05-02', gift: { donorId: ID.cash, way: 'cash', minor: 500_000, receiptBy: 'paper' } }),
];

const WHAT_BECAME_OF_IT: readonly Block[] = [
  block({
    name: 'the cheque bounced',
    by: 'arun',
    at: '2024-04-26T12:00:00+05:30',
    ask: [bounceCheque, { giftId: ID.chequeGift, on: '2024-04-26', why: 'The account had not enough in it.' }],
  }),
  block({
    name: 'receipt for march',
    by: 'arun',
    at: '2024-04-08T12:00:00+05:30',
    ask: [issueReceipts, { gifts: [{ giftId: ID.march, donorId: ID.neighbour }] }],
  }),
  block({
    name: 'receipt from abroad',
    by: 'arun',
    at: '2024-04-19T12:00:00+05:30',
    ask: [issueReceipts, { gifts: [{ giftId: ID.abroadGift, donorId: ID.abroad }] }],
  }),
  ...(
    [
      ['programme', 6_500_000, 'Beds for the home'],
      ['administration', 4_080_000, 'Audit and accounts'],
    ] as const
  ).map(([account, minor, note]) =>
    block({
      name: `spent on ${account} from abroad`,
      by: 'arun',
      at: '2024-05-06T12:00:00+05:30',
      ask: [recordSpending, { from: 'fc-bank', fund: 'fc', account, minor, on: '2024-05-06', note }],
    }),
  ),
  block({
    name: 'bank list of april',
    by: 'arun',
    at: '2024-05-07T12:00:00+05:30',
    ask: [
      importList,
      {
        listId: idOf('bank list of april'),
        account: 'bank',
        mapping: {
          ...{ day: 'Date', dayForm: 'dmy', amount: 'Credit' },
          ...{ out: 'Debit', number: 'Ref', words: 'Narration' },
        },
        csv: [
          'Date,Narration,Ref,Debit,Credit',
          '05/03/2024,UPI CR,406500000101,,"1,000.00"',
          '05/04/2024,UPI CR,409600000102,,"1,000.00"',
          '27/04/2024,NEFT CR,NEFT9931,,"10,000.00"',
          '30/04/2024,SMS CHARGES,,17.70,',
        ].join('\n'),
        leaveOut: false,
      },
    ],
  }),
];

/** A spring of gifts: by telephone, by transfer, in cash, by a cheque that came back, from abroad, and bags for school. */
export const GIFT_BLOCKS: readonly Block[] = [...WHO_GAVE, ...WHAT_THEY_GAVE, ...WHAT_BECAME_OF_IT];
