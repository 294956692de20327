import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Stored } from '#kernel/record.ts';
import { CounsellingSession, type SessionFacts } from '#modules/counselling/model/session.ts';
import { recordSession } from '#modules/counselling/model/session-acts.ts';
import { Button } from '#platform/design/button.tsx';
import { Drawer } from '#platform/design/drawer.tsx';
import { EmptyLine } from '#platform/design/empty-line.tsx';
import { Section } from '#platform/design/section.tsx';
import { useMayAsk } from '#platform/web/me.ts';
import type { PersonPartProps } from '#platform/web/person-parts.ts';
import { useRecords } from '#platform/web/records.ts';
import { AddToSessionForm, SessionForm } from './session.form.tsx';
import { SessionRows } from './session-rows.tsx';

type Writing = { is: 'new' } | { is: 'add'; session: Stored<SessionFacts> };

/** Her sessions, for counsellors alone. Nobody else is told that there is such a part. */
export function SessionsPart({ personId }: PersonPartProps) {
  const { t } = useTranslation('counselling');
  const [writing, setWriting] = useState<Writing | null>(null);
  const sessions = useRecords(CounsellingSession, { personId });
  const close = () => setWriting(null);
  const action = useMayAsk(recordSession) && (
    <Button kind="quiet" icon="add" onClick={() => setWriting({ is: 'new' })}>
      {t('add')}
    </Button>
  );
  return (
    <Section title={t('title')} action={action}>
      {sessions.length === 0 && <EmptyLine>{t('none')}</EmptyLine>}
      <SessionRows sessions={sessions} onAdd={(session) => setWriting({ is: 'add', session })} />
      <Drawer opened={writing !== null} onClose={close} title={t('title')}>
        {writing?.is === 'new' && <SessionForm personId={personId} onClose={close} />}
        {writing?.is === 'add' && <AddToSessionForm session={writing.session} onClose={close} />}
      </Drawer>
    </Section>
  );
}
