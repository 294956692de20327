import { day, year } from '#kernel/dated.ts';
import { OWN_STAFF, source } from '#kernel/source.ts';
import { closeCaseFile } from '#modules/case-file/model/close-case-file.ts';
import { openCaseFile } from '#modules/case-file/model/open-case-file.ts';
import { recordConsent } from '#modules/consent/model/record-consent.ts';
import { describeExploitation } from '#modules/exploitation/model/describe-exploitation.ts';
import { addPerson } from '#modules/person/model/add-person.ts';
import { closeProceeding } from '#modules/proceeding/model/move-proceeding.ts';
import { openProceeding } from '#modules/proceeding/model/open-proceeding.ts';
import { type Block, block } from '../block.ts';
import { idOf } from '../id-of.ts';

type Life = { name: string; born: string; gone: number; filed: string; judged: string; asked: string };

/** Five who were freed years ago and have gone their way: invented, with names that stand in no story. All are grown up. */
const LIVES: readonly Life[] = [
  { name: 'Bhavna', born: '2001-07-04', gone: 2017, filed: '2017-09-12', judged: '2019-11-20', asked: '2020-02-10' },
  { name: 'Chhaya', born: '2001-12-19', gone: 2017, filed: '2018-02-06', judged: '2020-01-15', asked: '2020-03-02' },
  { name: 'Damini', born: '2002-03-28', gone: 2018, filed: '2018-11-21', judged: '2020-12-03', asked: '2021-02-18' },
  { name: 'Hemlata', born: '2002-08-09', gone: 2018, filed: '2019-03-05', judged: '2021-03-22', asked: '2021-05-11' },
  { name: 'Yogita', born: '2002-10-30', gone: 2019, filed: '2019-12-10', judged: '2021-06-30', asked: '2021-08-17' },
];

export const EARLIER_LIVES = LIVES.map(({ name }) => ({
  who: name.toLowerCase(),
  personId: idOf(`earlier ${name}`),
  caseFileId: idOf(`earlier file ${name}`),
  toldAs: 'child' as const,
}));

const COURT = source('papers', { manner: 'written' });

/** A file as it was kept then: how she was met, the trial that is over, and why it was closed. */
function file({ name, born, gone, filed, judged }: Life): Block[] {
  const [personId, caseFileId] = [idOf(`earlier ${name}`), idOf(`earlier file ${name}`)];
  const proceedingId = idOf(`earlier proceeding ${name}`);
  const told = (what: string, on: string, hour: string, ask: Block['ask']): Block => ({
    ...{ name: `earlier ${name} ${what}`, sentences: [], by: 'asha', at: `${on}T${hour}:00+05:30`, ask },
  });
  const person = { personId, nameUsed: name, gender: 'female', born: day(born), age: null, birthBasis: 'document' };
  const title = `${name}: found and at home`;
  return [
    told('is met', filed, '10:00', [addPerson, person]),
    told('file', filed, '10:10', [openCaseFile, { caseFileId, personId, title, riskLevel: 'low', stage: 'accepted' }]),
    told('what happened', filed, '10:30', [
      describeExploitation,
      {
        profileId: idOf(`earlier profile ${name}`),
        profile: {
          ...{ caseFileId, personId, status: 'confirmed', exploitationTypes: ['prostitution_exploitation'] },
          ...{ cameAbout: false, recruitmentMethods: ['other'], recruiterRelationship: null, recruiterId: null },
          ...{ meansOfControl: ['false_promises'], happened: year(gone), painful: null, lang: 'en', source: OWN_STAFF },
        },
      },
    ]),
    told('goes to court', filed, '11:00', [
      openProceeding,
      {
        proceedingId,
        proceeding: {
          ...{ caseFileId, personId, accusedIds: [], offence: year(gone), sections: ['IPC 370'], procedure: 'crpc' },
          ...{ firNumber: null, firDate: null, policeStation: null, cnr: null, court: null },
          ...{ stage: 'fir', stageSince: day(filed), advocate: null, advocateKind: 'legal-aid', prosecutor: null },
          source: COURT,
        },
      },
    ]),
    told('is over in court', judged, '16:00', [
      closeProceeding,
      { proceedingId, closed: day(judged), closedWords: 'Judgment given; nobody appealed.' },
    ]),
    {
      ...told('file closed', judged, '17:00', [
        closeCaseFile,
        {
          caseFileId,
          reason: 'goals_achieved',
          words: 'She lives with her family and studies.',
          outcome: 'returned_family_safe',
        },
      ]),
      second: { by: 'rhea', at: `${judged}T17:30:00+05:30` },
    },
  ];
}

/** What she said yes to herself once she was grown up, and each year again. */
function consents({ name, asked }: Life): Block[] {
  const say = (purpose: 'story_publication' | 'story_translation', at: string, until: string) =>
    block({
      name: `earlier ${name} ${purpose} ${at}`,
      by: 'asha',
      at: `${at}T12:00:00+05:30`,
      ask: [
        recordConsent,
        {
          consentId: idOf(`earlier consent ${name} ${purpose} ${at}`),
          consent: {
            ...{ personId: idOf(`earlier ${name}`), purpose, recipientId: null, answer: 'given', givenBy: 'self' },
            ...{
              giverWords: null,
              assent: null,
              how: 'spoken',
              lang: 'hi',
              covers: 'Together with others, never alone.',
            },
            explained:
              'That it is told with the lives of others, in several languages, and can be taken back on any day.',
            ...{ witness: null, asked: day(at), until },
          },
        },
      ],
    });
  return [
    say('story_publication', asked, `${Number(asked.slice(0, 4)) + 1}${asked.slice(4)}`),
    say('story_publication', '2024-03-18', '2025-03-17'),
    say('story_translation', '2024-03-18', '2025-03-17'),
  ];
}

export const EARLIER_LIVES_BLOCKS: readonly Block[] = LIVES.flatMap((life) => [...file(life), ...consents(life)]);
