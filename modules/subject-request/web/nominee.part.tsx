import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Stored } from '#kernel/record.ts';
import { Person, type PersonFacts } from '#modules/person/model/person.ts';
import { Nominee, type NomineeFacts } from '#modules/subject-request/model/nominee.ts';
import { nameNominee } from '#modules/subject-request/model/nominee-acts.ts';
import { Button } from '#platform/design/button.tsx';
import { datedWords } from '#platform/design/dated-words.ts';
import { Drawer } from '#platform/design/drawer.tsx';
import { EmptyLine } from '#platform/design/empty-line.tsx';
import { Row } from '#platform/design/row.tsx';
import { RowList } from '#platform/design/row-list.tsx';
import { SectionTitle } from '#platform/design/section-title.tsx';
import { Tag } from '#platform/design/tag.tsx';
import { useMayAsk } from '#platform/web/me.ts';
import { useRecord, useRecords } from '#platform/web/records.ts';
import { EndNominationForm, NameNomineeForm } from './nominee.forms.tsx';

type Writing = { is: 'name' } | { is: 'end'; nominee: Stored<NomineeFacts> };

/** Whom she has named to ask for her when she cannot. Those before stay readable: she may have told them. */
export function Nominees({ person }: { person: Stored<PersonFacts> }) {
  const { t } = useTranslation('subject-request-page');
  const [writing, setWriting] = useState<Writing | null>(null);
  const close = () => setWriting(null);
  const mayName = useMayAsk(nameNominee);
  const nominees = useRecords(Nominee, { personId: person.id }).toSorted((a, b) => standing(b) - standing(a));
  const action = mayName && (
    <Button kind="quiet" icon="add" onClick={() => setWriting({ is: 'name' })}>
      {t(nominees.some(({ ended }) => ended === null) ? 'nominee.other' : 'nominee.name')}
    </Button>
  );
  return (
    <>
      <SectionTitle small action={action}>
        {t('nominee.title')}
      </SectionTitle>
      {nominees.length === 0 ? (
        <EmptyLine>{t('nominee.none')}</EmptyLine>
      ) : (
        <RowList label={t('nominee.title')}>
          {nominees.map((nominee) => (
            <NomineeRow
              key={nominee.id}
              nominee={nominee}
              onEnd={mayName && nominee.ended === null ? () => setWriting({ is: 'end', nominee }) : null}
            />
          ))}
        </RowList>
      )}
      <Drawer opened={writing !== null} onClose={close} title={t('nominee.title')}>
        {writing?.is === 'name' && <NameNomineeForm person={person} onClose={close} />}
        {writing?.is === 'end' && <EndNominationForm nominee={writing.nominee} onClose={close} />}
      </Drawer>
    </>
  );
}

const standing = ({ ended }: NomineeFacts) => Number(ended === null);

function NomineeRow({ nominee, onEnd }: { nominee: Stored<NomineeFacts>; onEnd: (() => void) | null }) {
  const { t, i18n } = useTranslation(['subject-request-page', 'design']);
  const { t: ofDesign } = useTranslation('design');
  const { name, relation, relatedId, reach, named, ended, endedWords } = nominee;
  const related = useRecord(Person, relatedId);
  const dayOf = (when: typeof named) => datedWords(when, ofDesign, i18n.language).range;
  const under = (
    <>
      <span>{relation}</span>
      {related && <span>{related.displayCode}</span>}
      <span>{t('subject-request-page:nominee.since', { day: dayOf(named) })}</span>
      {reach && <span>{reach}</span>}
      {ended && <span>{t('subject-request-page:nominee.until', { day: dayOf(ended) })}</span>}
      {endedWords && <span>{endedWords}</span>}
    </>
  );
  const due = (
    <>
      <Tag tone={ended ? 'mute' : 'ok'}>{t(`subject-request-page:nominee.${ended ? 'over' : 'stands'}`)}</Tag>
      {onEnd && <Button onClick={onEnd}>{t('subject-request-page:nominee.end')}</Button>}
    </>
  );
  return <Row title={<span className="s-private">{name}</span>} under={under} due={due} />;
}
