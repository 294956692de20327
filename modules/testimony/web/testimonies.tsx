import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isAdultAt } from '#kernel/age.ts';
import { unknownDate } from '#kernel/dated.ts';
import { compareDated } from '#kernel/dated-order.ts';
import type { Stored } from '#kernel/record.ts';
import { CaseFile } from '#modules/case-file/model/case-file.ts';
import { Person } from '#modules/person/model/person.ts';
import { CONCERNS, concernsOf } from '#modules/testimony/model/concerns.ts';
import { correctTestimony, recordTestimony } from '#modules/testimony/model/record-testimony.ts';
import { Testimony, type TestimonyFacts } from '#modules/testimony/model/testimony.ts';
import { Button } from '#platform/design/button.tsx';
import { Cluster } from '#platform/design/cluster.tsx';
import { DatedText } from '#platform/design/dated-text.tsx';
import { Drawer } from '#platform/design/drawer.tsx';
import { EmptyLine } from '#platform/design/empty-line.tsx';
import { FactLine } from '#platform/design/fact-line.tsx';
import { AppLink } from '#platform/design/navigate.tsx';
import { Row } from '#platform/design/row.tsx';
import { RowList } from '#platform/design/row-list.tsx';
import { Section } from '#platform/design/section.tsx';
import { useMayAsk, useToday } from '#platform/web/me.ts';
import { useRecord, useRecords } from '#platform/web/records.ts';
import { CorrectTestimonyForm, RecordTestimonyForm } from './testimony.form.tsx';

/** Every statement that was taken, the latest first, with what a lawyer should look at. */
export function Testimonies() {
  const { t } = useTranslation('testimony');
  const [writing, setWriting] = useState<'new' | Stored<TestimonyFacts> | null>(null);
  const [mayWrite, mayCorrect] = [useMayAsk(recordTestimony), useMayAsk(correctTestimony)];
  const close = () => setWriting(null);
  const all = useRecords(Testimony).toSorted((a, b) => compareDated(b.taken, a.taken));
  const action = mayWrite && <Button onClick={() => setWriting('new')}>{t('record')}</Button>;
  return (
    <Section title={t('title')} count={all.length} action={action}>
      {all.length === 0 && <EmptyLine>{t('empty')}</EmptyLine>}
      {all.length > 0 && (
        <RowList label={t('title')}>
          {all.map((one) => (
            <TestimonyRow key={one.id} testimony={one} onCorrect={mayCorrect ? () => setWriting(one) : null} />
          ))}
        </RowList>
      )}
      <Drawer opened={writing !== null} onClose={close} title={t('title')}>
        {writing === 'new' && <RecordTestimonyForm onClose={close} />}
        {writing !== null && writing !== 'new' && <CorrectTestimonyForm testimony={writing} onClose={close} />}
      </Drawer>
    </Section>
  );
}

type RowProps = { testimony: Stored<TestimonyFacts>; onCorrect: (() => void) | null };

function TestimonyRow({ testimony, onCorrect }: RowProps) {
  const { t } = useTranslation('testimony');
  const today = useToday();
  const file = useRecord(CaseFile, testimony.caseFileId);
  const { section, taken, recorder, place, support, reference, heldBy } = testimony;
  const word = (list: string, code: string) => t(`${list}.${code.replaceAll('-', '_')}`);
  const told = [
    ...(recorder === 'not-known' ? [] : [word('recorder', recorder)]),
    ...(place === 'not-known' ? [] : [word('place', place)]),
    ...(support === 'present' ? [word('support', support)] : []),
    ...(heldBy ? [t('held', { who: heldBy })] : []),
  ];
  const under = (
    <>
      {file && <span>{file.title}</span>}
      {told.map((words) => (
        <span key={words}>{words}</span>
      ))}
      <Concerns testimony={testimony} />
      {testimony.evidenceId !== null && <AppLink to={`/v/${testimony.evidenceId}`}>{t('itsPaper')}</AppLink>}
      {reference === null && (
        <FactLine icon="unknown" tone="risk">
          {t('missing.reference')}
        </FactLine>
      )}
    </>
  );
  const due = (
    <Cluster>
      <DatedText value={taken} today={today} />
      {onCorrect && <Button onClick={onCorrect}>{t('correct')}</Button>}
    </Cluster>
  );
  return <Row title={word('section', section)} under={under} due={due} to={`/c/${testimony.caseFileId}`} />;
}

/** What was not done as the law asks; of somebody whose record is not here, nothing is said. */
function Concerns({ testimony }: { testimony: Stored<TestimonyFacts> }) {
  const { t } = useTranslation('testimony');
  const person = useRecord(Person, testimony.personId);
  if (!person) return null;
  const birth = { on: person.born ?? unknownDate(), basis: person.birthBasis };
  const who = { adulthood: isAdultAt(birth, testimony.taken), gender: person.gender };
  return concernsOf(testimony, who).map((concern) => (
    <FactLine key={concern} icon="late" tone="risk">
      {t(`concern.${concern}`, { section: CONCERNS[concern] })}
    </FactLine>
  ));
}
