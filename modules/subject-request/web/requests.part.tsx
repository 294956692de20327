import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isMasked } from '#kernel/masks.ts';
import type { Stored } from '#kernel/record.ts';
import { Person, type PersonFacts } from '#modules/person/model/person.ts';
import { handOutRecord, receiveRequest } from '#modules/subject-request/model/request-acts.ts';
import { SubjectRequest, type SubjectRequestFacts } from '#modules/subject-request/model/subject-request.ts';
import { Button } from '#platform/design/button.tsx';
import { dayWords } from '#platform/design/dated-words.ts';
import { Drawer } from '#platform/design/drawer.tsx';
import { Row } from '#platform/design/row.tsx';
import { RowList } from '#platform/design/row-list.tsx';
import { SectionTitle } from '#platform/design/section-title.tsx';
import { Tag } from '#platform/design/tag.tsx';
import { useMayAsk } from '#platform/web/me.ts';
import type { PersonPartProps } from '#platform/web/person-parts.ts';
import { useRecord, useRecords } from '#platform/web/records.ts';
import { Nominees } from './nominee.part.tsx';
import { OwnRecord } from './own-record.tsx';
import { AnswerRequestForm, ReceiveRequestForm } from './request.forms.tsx';
import styles from './request.module.css';

type Opened = { is: 'ask' } | { is: 'print' } | { is: 'answer'; request: Stored<SubjectRequestFacts> };

/** What she asks of us about her own record, until when, and the record itself to hand out. */
export function RequestsPart({ personId }: PersonPartProps) {
  const person = useRecord(Person, personId);
  const mayWrite = useMayAsk(receiveRequest);
  const mayPrint = useMayAsk(handOutRecord);
  if (!person || isMasked(person) || (!mayWrite && !mayPrint)) return null;
  return <Requests person={person} mayWrite={mayWrite} />;
}

function Requests({ person, mayWrite }: { person: Stored<PersonFacts>; mayWrite: boolean }) {
  const { t } = useTranslation('subject-request-page');
  const [opened, setOpened] = useState<Opened | null>(null);
  const requests = useRecords(SubjectRequest, { personId: person.id });
  const close = () => setOpened(null);
  const title = t('title', { gender: person.gender });
  return (
    <section className={styles.part}>
      <SectionTitle>{title}</SectionTitle>
      {requests.length > 0 && (
        <RowList label={title}>
          {requests.map((request) => (
            <RequestRow
              key={request.id}
              request={request}
              onOpen={mayWrite && request.status === 'open' ? () => setOpened({ is: 'answer', request }) : null}
            />
          ))}
        </RowList>
      )}
      <Nominees person={person} />
      <div className={styles.acts}>
        {mayWrite && (
          <Button icon="write" onClick={() => setOpened({ is: 'ask' })}>
            {t('receive')}
          </Button>
        )}
        <Button icon="print" onClick={() => setOpened({ is: 'print' })}>
          {t('own')}
        </Button>
      </div>
      <Drawer opened={opened !== null} onClose={close} title={title}>
        {opened?.is === 'ask' && <ReceiveRequestForm person={person} onClose={close} />}
        {opened?.is === 'answer' && <AnswerRequestForm request={opened.request} onClose={close} />}
        {opened?.is === 'print' && <OwnRecord person={person} onClose={close} />}
      </Drawer>
    </section>
  );
}

type RowProps = { request: Stored<SubjectRequestFacts>; onOpen: (() => void) | null };

function RequestRow({ request, onOpen }: RowProps) {
  const { t, i18n } = useTranslation('subject-request-page');
  const { kind, status, dueOn, ground, askedBy } = request;
  const under = (
    <>
      <span>{t(`askedBy.${askedBy}`)}</span>
      {ground && <span>{t(`ground.${ground}`)}</span>}
      {status === 'open' && <span>{t('dueOn', { day: dayWords(dueOn, i18n.language) })}</span>}
    </>
  );
  const due = (
    <>
      <Tag tone={status === 'open' ? 'risk' : status === 'answered' ? 'ok' : 'mute'}>{t(`status.${status}`)}</Tag>
      {onOpen && <Button onClick={onOpen}>{t('answerIt')}</Button>}
    </>
  );
  return <Row title={t(`kind.${kind}`)} under={under} due={due} />;
}
