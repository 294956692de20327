import type { GivingFacts } from '#modules/giving/model/giving.ts';
import { setGiving } from '#modules/giving/model/set-giving.ts';
import { type Block, block } from '../block.ts';
import { idOf } from '../id-of.ts';

/** Accounts of banks that do not exist: whoever tries a gift in the demonstration pays nobody. */
const account = (holder: string, number: string, more: object = {}) => ({
  ...{ holder, bank: 'Example Bank (invented)', branch: 'Nowhere', number, ifsc: 'EXAM0000000', swift: null },
  ...more,
});

const ours: GivingFacts = {
  ways: ['upi', 'bank', 'card', 'cash', 'cheque'],
  payee: 'Mumbai Smiles (invented)',
  upiId: 'mumbaismiles.invented@examplebank',
  account: account('Mumbai Smiles (invented)', '000000001111'),
  foreignAccount: account('Mumbai Smiles FC (invented)', '000000002222', { swift: 'EXAMINBBXXX' }),
  amounts: [50_000, 100_000, 250_000],
  texts: [
    {
      language: 'en',
      line: 'Your gift pays for the search: journeys, a lawyer, a bed for the first night, and school for those who come back.',
      handOver: 'Bring it to our office on any weekday between ten and five. You get a receipt at once.',
    },
    {
      language: 'hi',
      line: 'आपका दान खोज के काम आता है: सफ़र, वकील, पहली रात का बिस्तर, और लौटने वालों की पढ़ाई।',
      handOver: 'सोमवार से शुक्रवार, दस से पाँच के बीच हमारे दफ़्तर में लाएँ। रसीद तुरंत मिलेगी।',
    },
    {
      language: 'mr',
      line: 'तुमची देणगी शोधासाठी कामी येते: प्रवास, वकील, पहिल्या रात्रीची खाट, आणि परतलेल्यांचे शिक्षण.',
      handOver: 'सोमवार ते शुक्रवार, दहा ते पाच या वेळेत आमच्या कार्यालयात आणा. पावती लगेच मिळेल.',
    },
    {
      language: 'es',
      line: 'Su donativo paga la búsqueda: viajes, un abogado, una cama para la primera noche y la escuela de quienes vuelven.',
      handOver: 'Tráigalo a nuestra oficina de lunes a viernes, de diez a cinco. El recibo se da en el momento.',
    },
  ],
};

const theirs: GivingFacts = {
  ...ours,
  ways: ['upi', 'bank'],
  payee: 'India Partners (invented)',
  upiId: 'indiapartners.invented@examplebank',
  account: account('India Partners (invented)', '000000003333'),
  foreignAccount: null,
  texts: [
    { language: 'en', line: 'Your gift keeps the drop-in centre and the two homes open.', handOver: null },
    { language: 'hi', line: 'आपके दान से मिलने का केंद्र और दोनों घर खुले रहते हैं।', handOver: null },
  ],
};

/** Both organisations take gifts, into accounts that two people set. */
export const GIVING_BLOCKS: readonly Block[] = [
  block({
    name: 'how one gives to mumbai smiles',
    by: 'arun',
    at: '2024-01-09T10:00:00+05:30',
    second: { by: 'rhea', at: '2024-01-09T12:00:00+05:30' },
    ask: [setGiving, { givingId: idOf('giving mumbai smiles'), giving: ours }],
  }),
  block({
    name: 'how one gives to india partners',
    by: 'anita',
    at: '2024-01-10T10:00:00+05:30',
    second: { by: 'leela', at: '2024-01-10T12:00:00+05:30' },
    ask: [setGiving, { givingId: idOf('giving india partners'), giving: theirs }],
  }),
];
