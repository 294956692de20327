import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Stored } from '#kernel/record.ts';
import { askSchool } from '#modules/schooling/model/ask-school.ts';
import type { EducationRecordFacts } from '#modules/schooling/model/education-record.ts';
import { type Learner, learnersOf } from '#modules/schooling/model/learners.ts';
import type { SchoolEngagementFacts } from '#modules/schooling/model/school-engagement.ts';
import { writeSchooling } from '#modules/schooling/model/write-schooling.ts';
import { Button } from '#platform/design/button.tsx';
import { Drawer } from '#platform/design/drawer.tsx';
import { EmptyLine } from '#platform/design/empty-line.tsx';
import { PageHeader } from '#platform/design/page-header.tsx';
import { RowList } from '#platform/design/row-list.tsx';
import { useAddressId } from '#platform/web/address.ts';
import { useMayAsk } from '#platform/web/me.ts';
import { useReader } from '#platform/web/records.ts';
import { AnswerForm } from './answer.form.tsx';
import { AskSchoolForm } from './ask-school.form.tsx';
import { ConfirmSchoolingForm } from './confirm-schooling.form.tsx';
import { LearnerDetail } from './learner-detail.tsx';
import { LearnerRow } from './learner-row.tsx';
import styles from './schooling.module.css';
import { WriteSchoolingForm } from './write-schooling.form.tsx';

type Writing =
  | { is: 'schooling' | 'ask' }
  | { is: 'answer'; learner: Learner; asked: Stored<SchoolEngagementFacts> }
  | { is: 'confirm'; learner: Learner; plan: Stored<EducationRecordFacts> };

/** Learners, with how their schooling stands and what is planned. */
export function SchoolingScreen() {
  const { t } = useTranslation('schooling');
  const learners = learnersOf(useReader());
  const selected = useAddressId();
  const [writing, setWriting] = useState<Writing | null>(null);
  const close = () => setWriting(null);
  const opened = learners.find(({ person }) => person.id === selected);
  return (
    <div className={styles.page}>
      <PageHeader
        title={t('title')}
        lead={t('lead', { count: learners.length })}
        actions={<Acts onWrite={(is) => setWriting({ is })} />}
      />
      {learners.length === 0 && <EmptyLine>{t('empty')}</EmptyLine>}
      {learners.length > 0 && (
        <RowList label={t('list')}>
          {learners.map((learner) => (
            <LearnerRow
              key={learner.person.id}
              learner={learner}
              selected={learner.person.id === selected}
              onAnswer={(asked) => setWriting({ is: 'answer', learner, asked })}
              onConfirm={(plan) => setWriting({ is: 'confirm', learner, plan })}
            />
          ))}
        </RowList>
      )}
      {opened && <LearnerDetail key={opened.person.id} learner={opened} />}
      <Drawer opened={writing !== null} onClose={close} title={t('title')}>
        {writing && <Form writing={writing} onClose={close} />}
      </Drawer>
    </div>
  );
}

function Form({ writing, onClose }: { writing: Writing; onClose: () => void }) {
  if (writing.is === 'answer')
    return <AnswerForm person={writing.learner.person} asked={writing.asked} onClose={onClose} />;
  if (writing.is === 'confirm')
    return <ConfirmSchoolingForm person={writing.learner.person} plan={writing.plan} onClose={onClose} />;
  return writing.is === 'ask' ? <AskSchoolForm onClose={onClose} /> : <WriteSchoolingForm onClose={onClose} />;
}

function Acts({ onWrite }: { onWrite: (is: 'schooling' | 'ask') => void }) {
  const { t } = useTranslation('schooling');
  const [mayWrite, mayAskSchool] = [useMayAsk(writeSchooling), useMayAsk(askSchool)];
  return (
    <>
      {mayAskSchool && (
        <Button icon="school" onClick={() => onWrite('ask')}>
          {t('ask')}
        </Button>
      )}
      {mayWrite && (
        <Button kind="primary" icon="write" onClick={() => onWrite('schooling')}>
          {t('write')}
        </Button>
      )}
    </>
  );
}
