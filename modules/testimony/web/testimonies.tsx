import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isAdultAt } from '#kernel/age.ts';
import { unknownDate } from '#kernel/dated.ts';
import { compareDated } from '#kernel/dated-order.ts';
import type { Stored } from '#kernel/record.ts';
import { CaseFile } from '#modules/case-file/model/case-file.ts';
import { Person } from '#modules/person/model/person.ts';
import { CONCERNS, concernsOf } from '#modules/testimony/model/concerns.ts';
import { recordTestimony } from '#modules/testimony/model/record-testimony.ts';
import { Testimony, type TestimonyFacts } from '#modules/testimony/model/testimony.ts';
import { Button } from '#platform/design/button.tsx';
import { DatedText } from '#platform/design/dated-text.tsx';
import { Drawer } from '#platform/design/drawer.tsx';
import { EmptyLine } from '#platform/design/empty-line.tsx';
import { FactLine } from '#platform/design/fact-line.tsx';
import { Row } from '#platform/design/row.tsx';
import { RowList } from '#platform/design/row-list.tsx';
import { Section } from '#platform/design/section.tsx';
import { useMayAsk, useToday } from '#platform/web/me.ts';
import { useRecord, useRecords } from '#platform/web/records.ts';
import { RecordTestimonyForm } from './testimony.form.tsx';

/** Every statement that was taken, the latest first, with what a lawyer should look at. */
export function Testimonies() {
  const { t } = useTranslation('testimony');
  const [writing, setWriting] = useState(false);
  const mayWrite = useMayAsk(recordTestimony);
  const all = useRecords(Testimony).toSorted((a, b) => compareDated(b.taken, a.taken));
  const action = mayWrite && <Button onClick={() => setWriting(true)}>{t('record')}</Button>;
  return (
    <Section title={t('title')} count={all.length} action={action}>
      {all.length === 0 && <EmptyLine>{t('empty')}</EmptyLine>}
      {all.length > 0 && (
        <RowList label={t('title')}>
          {all.map((one) => (
            <TestimonyRow key={one.id} testimony={one} />
          ))}
        </RowList>
      )}
      <Drawer opened={writing} onClose={() => setWriting(false)} title={t('record')}>
        <RecordTestimonyForm onClose={() => setWriting(false)} />
      </Drawer>
    </Section>
  );
}

function TestimonyRow({ testimony }: { testimony: Stored<TestimonyFacts> }) {
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
      {reference === null && (
        <FactLine icon="unknown" tone="risk">
          {t('missing.reference')}
        </FactLine>
      )}
    </>
  );
  const title = `${word('section', section)}`;
  return (
    <Row
      title={title}
      under={under}
      due={<DatedText value={taken} today={today} />}
      to={`/c/${testimony.caseFileId}`}
    />
  );
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
