import { useTranslation } from 'react-i18next';
import { StaffMember } from '#modules/staff/model/staff-member.ts';
import { Button } from '#platform/design/button.tsx';
import { Cluster } from '#platform/design/cluster.tsx';
import { FactLine } from '#platform/design/fact-line.tsx';
import { Section } from '#platform/design/section.tsx';
import { Stack } from '#platform/design/stack.tsx';
import { useMe } from '#platform/web/me.ts';
import { useRecord } from '#platform/web/records.ts';
import type { Writing } from './about-contact.ts';
import type { Contact } from './use-outreach.ts';

type Props = { contact: Contact; onWrite: ((writing: Writing) => void) | null };

/** Who goes to her; and how another one is let in, so that she is not lost when one is ill. */
export function WhoKnowsHer({ contact, onWrite }: Props) {
  const { t } = useTranslation('outreach-room');
  const { staffId } = useMe();
  const worker = useRecord(StaffMember, contact.workerId);
  const name = contact.workerId === staffId ? t('knows.you') : (worker?.name ?? t('knows.colleague'));
  return (
    <Section title={t('knows.title')}>
      <Stack>
        <FactLine icon="person">{t('knows.goes', { name })}</FactLine>
        {onWrite && (
          <Cluster>
            <Button onClick={() => onWrite({ is: 'let-in' })}>{t('knows.letIn')}</Button>
            <Button kind="quiet" onClick={() => onWrite({ is: 'area' })}>
              {t('knows.area')}
            </Button>
            <Button kind="quiet" onClick={() => onWrite({ is: 'pass-on' })}>
              {t('knows.passOn')}
            </Button>
          </Cluster>
        )}
      </Stack>
    </Section>
  );
}
