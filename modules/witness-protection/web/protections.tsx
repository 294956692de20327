import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Stored } from '#kernel/record.ts';
import { Person } from '#modules/person/model/person.ts';
import { askProtection } from '#modules/witness-protection/model/ask-protection.ts';
import { type ProtectionFacts, WitnessProtection } from '#modules/witness-protection/model/witness-protection.ts';
import { Button } from '#platform/design/button.tsx';
import { Cluster } from '#platform/design/cluster.tsx';
import { dayWords } from '#platform/design/dated-words.ts';
import { Drawer } from '#platform/design/drawer.tsx';
import { EmptyLine } from '#platform/design/empty-line.tsx';
import { FactList } from '#platform/design/fact-list.tsx';
import { Row } from '#platform/design/row.tsx';
import { RowList } from '#platform/design/row-list.tsx';
import { Section } from '#platform/design/section.tsx';
import { Stack } from '#platform/design/stack.tsx';
import { useMayAsk } from '#platform/web/me.ts';
import { useRecord, useRecords } from '#platform/web/records.ts';
import { CorrectProtectionForm } from './correct-protection.form.tsx';
import { AskProtectionForm, DecideForm, RecordAnalysisForm } from './protection.form.tsx';

type How = 'analyse' | 'decide' | 'review' | 'correct';
type Writing = { is: 'ask' } | { is: How; protection: Stored<ProtectionFacts> };
const wordOf = (code: string) => code.replaceAll('-', '_');

/** For legal officers and directors alone; the list says that there is one, and what it holds is opened one at a time. */
export function Protections() {
  const { t } = useTranslation('witness-protection');
  const [writing, setWriting] = useState<Writing | null>(null);
  const may = useMayAsk(askProtection);
  const all = useRecords(WitnessProtection);
  if (!may) return null;
  const close = () => setWriting(null);
  const action = <Button onClick={() => setWriting({ is: 'ask' })}>{t('ask')}</Button>;
  return (
    <Section title={t('title')} count={all.length} action={action}>
      <p>{t('lead')}</p>
      {all.length === 0 && <EmptyLine>{t('empty')}</EmptyLine>}
      {all.length > 0 && (
        <RowList label={t('title')}>
          {all.map((one) => (
            <ProtectionRow key={one.id} protection={one} onAct={(is) => setWriting({ is, protection: one })} />
          ))}
        </RowList>
      )}
      <Drawer opened={writing !== null} onClose={close} title={t('title')}>
        {writing && <Form writing={writing} onClose={close} />}
      </Drawer>
    </Section>
  );
}

function Form({ writing, onClose }: { writing: Writing; onClose: () => void }) {
  if (writing.is === 'ask') return <AskProtectionForm onClose={onClose} />;
  const { protection, is } = writing;
  if (is === 'analyse') return <RecordAnalysisForm protection={protection} onClose={onClose} />;
  if (is === 'correct') return <CorrectProtectionForm protection={protection} onClose={onClose} />;
  return <DecideForm protection={protection} reviews={is === 'review'} onClose={onClose} />;
}

type RowProps = {
  protection: Stored<ProtectionFacts>;
  onAct: (how: How) => void;
};

/** Neither name nor measure nor threat stands here until it is opened. */
function ProtectionRow({ protection, onAct }: RowProps) {
  const { t, i18n } = useTranslation('witness-protection');
  const [open, setOpen] = useState(false);
  const { applied, reviewOn, state, decided } = protection;
  const on = applied.latest ?? applied.earliest;
  const title = t('row', { on: on ? dayWords(on, i18n.language) : '?' });
  const acts = (
    <Cluster>
      <Button onClick={() => setOpen((was) => !was)}>{t(open ? 'hide' : 'show')}</Button>
      {decided === null && <Button onClick={() => onAct('analyse')}>{t('analyse')}</Button>}
      {decided === null && <Button onClick={() => onAct('decide')}>{t('decide')}</Button>}
      {state === 'granted' && <Button onClick={() => onAct('review')}>{t('review')}</Button>}
      <Button onClick={() => onAct('correct')}>{t('correct')}</Button>
    </Cluster>
  );
  const under = (
    <Stack>
      {reviewOn && <span>{t('reviewDue', { on: dayWords(reviewOn, i18n.language) })}</span>}
      {open && <Opened protection={protection} />}
    </Stack>
  );
  return <Row title={title} under={under} due={acts} />;
}

function Opened({ protection }: { protection: ProtectionFacts }) {
  const { t, i18n } = useTranslation(['witness-protection', 'design']);
  const person = useRecord(Person, protection.personId);
  const { state, category, threat, analysisSays, measures, until, authority, why } = protection;
  const facts = [
    ['person', person && `${person.nameUsed ?? t('design:unknownName')} ${person.displayCode}`],
    ['category', t(`category.${wordOf(category)}`)],
    ['threat', threat],
    ['authority', authority],
    ['report', analysisSays],
    ['measures', measures.map((one) => t(`measure.${wordOf(one)}`)).join(', ')],
    ['until', until && dayWords(until, i18n.language)],
    ['why', why],
  ] as const;
  const told = facts.filter(([, value]) => value).map(([label, value]) => ({ label: t(`detail.${label}`), value }));
  return (
    <>
      <strong>{t(`state.${state}`)}</strong>
      <FactList facts={told} />
    </>
  );
}
