import { useTranslation } from 'react-i18next';
import { Button } from '#platform/design/button.tsx';
import { Card } from '#platform/design/card.tsx';
import { Cluster } from '#platform/design/cluster.tsx';
import { weekdayWords } from '#platform/design/dated-words.ts';
import { FactLine } from '#platform/design/fact-line.tsx';
import { Section } from '#platform/design/section.tsx';
import { Stack } from '#platform/design/stack.tsx';
import { BeforeContact } from '#platform/web/before-contact.tsx';
import type { Writing } from './about-contact.ts';
import { type Contact, useNextWords } from './use-outreach.ts';

const NOTHING_PLANNED = { way: null, on: null };

type Props = { contact: Contact; onWrite: ((writing: Writing) => void) | null };

/** How she is met without harm. What must never be done stands first: it is read before anybody goes. */
export function SafeContactPart({ contact, onWrite }: Props) {
  const { t, i18n } = useTranslation('outreach-room');
  const words = useNextWords();
  const { neverContact, safeContact, nextOn } = contact;
  const hours = words(contact);
  const next = nextOn ? [weekdayWords(nextOn, i18n.language), hours].filter(Boolean).join(' · ') : t('safe.noNext');
  return (
    <Section title={t('safe.title')}>
      <BeforeContact aboutId={contact.id} contact={NOTHING_PLANNED} quiet />
      <Card>
        <Stack>
          <FactLine icon="refused" tone={neverContact ? 'missed' : 'mute'}>
            <span className="s-private">{neverContact ?? t('safe.neverUnknown')}</span>
          </FactLine>
          <FactLine icon="phone" tone={safeContact ? 'ink' : 'mute'}>
            <span className="s-private">{safeContact ?? t('safe.wayUnknown')}</span>
          </FactLine>
          <FactLine icon="next-date" strong={nextOn !== null}>
            {next}
          </FactLine>
          {onWrite && (
            <Cluster>
              <Button onClick={() => onWrite({ is: 'next' })}>{t('safe.plan')}</Button>
              <Button kind="quiet" onClick={() => onWrite({ is: 'safe' })}>
                {t('safe.write')}
              </Button>
            </Cluster>
          )}
        </Stack>
      </Card>
    </Section>
  );
}
