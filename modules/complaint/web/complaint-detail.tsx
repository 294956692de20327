import { useTranslation } from 'react-i18next';
import type { Stored } from '#kernel/record.ts';
import type { ComplaintFacts } from '#modules/complaint/model/complaint.ts';
import { complaintState, isOver, policeUntold } from '#modules/complaint/model/complaint-lifecycle.ts';
import { Organisation } from '#modules/organisation/model/organisation.ts';
import { Person } from '#modules/person/model/person.ts';
import { StaffMember } from '#modules/staff/model/staff-member.ts';
import { Button } from '#platform/design/button.tsx';
import { Cluster } from '#platform/design/cluster.tsx';
import { DatedText } from '#platform/design/dated-text.tsx';
import { dayWords } from '#platform/design/dated-words.ts';
import { FactList } from '#platform/design/fact-list.tsx';
import { Note } from '#platform/design/note.tsx';
import { OwnWords } from '#platform/design/own-words.tsx';
import { SectionTitle } from '#platform/design/section-title.tsx';
import { Stack } from '#platform/design/stack.tsx';
import { Tag } from '#platform/design/tag.tsx';
import { useMe } from '#platform/web/me.ts';
import { useRecord, useRecords } from '#platform/web/records.ts';
import styles from './complaint.module.css';
import type { Step } from './step.form.tsx';

type Props = { complaint: Stored<ComplaintFacts>; onStep: (step: Step) => void };

const NEXT: Readonly<Record<string, readonly Step[]>> = {
  received: ['takeUp', 'note', 'withdraw'],
  looking: ['note', 'answer', 'withdraw'],
  answered: ['appeal', 'close', 'note'],
  appealed: ['takeUp', 'note'],
  withdrawn: ['takeUp', 'close'],
  closed: ['takeUp'],
};

/** One complaint, opened on purpose: her words, who is asked about, and everything that was done. */
export function ComplaintDetail({ complaint, onStep }: Props) {
  const { t } = useTranslation('complaint');
  const { staffId } = useMe();
  const state = complaintState(complaint);
  const oversees = complaint.overseerIds.includes(staffId);
  const mine =
    complaint.handlerId === staffId ? (NEXT[state] ?? []) : state === 'answered' && oversees ? ['appeal' as const] : [];
  const isHarm = (complaint.childHarmKnown ?? null) !== null && !isOver(state) && complaint.handlerId === staffId;
  const tell: readonly Step[] = isHarm ? ['tell'] : [];
  const steps: readonly Step[] = [...tell, ...mine, ...(oversees ? (['passOn'] as const) : [])];
  return (
    <div className={styles.inDrawer}>
      <Stack>
        <Cluster>
          <Tag>{t(`state.${state}`)}</Tag>
        </Cluster>
        {policeUntold(complaint) && (
          <Note icon="late" tone="risk">
            {t('policeUntold')}
          </Note>
        )}
        <OwnWords text={complaint.ownWords} lang={complaint.lang ?? undefined} />
        <FactList facts={useFacts(complaint)} />
        <Done complaint={complaint} />
        <Cluster>
          {steps.map((step) => (
            <Button key={step} onClick={() => onStep(step)}>
              {t(`step.${step}`)}
            </Button>
          ))}
        </Cluster>
      </Stack>
    </div>
  );
}

function useFacts(complaint: ComplaintFacts) {
  const { t, i18n } = useTranslation('complaint');
  const { received, answerBy, watchOn, wants, answerSafely, guard, from, fromWords, handlerId } = complaint;
  const person = useRecord(Person, complaint.complainantId ?? undefined);
  const home = useRecord(Organisation, complaint.aboutHomeId ?? undefined);
  const named = useRecords(StaffMember, ({ id }) => complaint.aboutStaffIds.includes(id) || id === handlerId);
  const who = [t(`from.${from}`), person && `${person.nameUsed ?? ''} ${person.displayCode}`.trim(), fromWords];
  const about = [
    t(`about.${complaint.about}`),
    home?.name,
    ...named.filter(({ id }) => id !== handlerId).map((one) => one.name),
  ];
  const day = (on: string | null) => on && dayWords(on, i18n.language);
  const facts = [
    ['from', who.filter(Boolean).join(' · ')],
    ['about', about.filter(Boolean).join(' · ')],
    ['wants', wants],
    ['safely', answerSafely],
    ['received', <DatedText key="received" value={received} />],
    ['handler', named.find(({ id }) => id === handlerId)?.name],
    ['guard', guard],
    ['answerBy', day(answerBy)],
    ['watchOn', day(watchOn)],
  ] as const;
  return facts.flatMap(([label, value]) => (value ? [{ label: t(`form.${label}`), value }] : []));
}

/** What was done, first to last: who, when, and what she was told. */
function Done({ complaint }: { complaint: ComplaintFacts }) {
  const { t, i18n } = useTranslation('complaint');
  const colleagues = useRecords(StaffMember);
  if (complaint.steps.length === 0) return null;
  const facts = complaint.steps.map(({ is, on, by, words, outcome, toldHow }) => ({
    label: t('stepLine', { is: t(`did.${is}`), on: dayWords(on, i18n.language) }),
    value: [
      outcome && t(`outcome.${outcome}`),
      toldHow && t(`told.${toldHow}`),
      words,
      colleagues.find(({ id }) => id === by)?.name,
    ]
      .filter(Boolean)
      .join(' · '),
  }));
  return (
    <>
      <SectionTitle>{t('done')}</SectionTitle>
      <FactList facts={facts} />
    </>
  );
}
