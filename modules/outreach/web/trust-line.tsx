import { useTranslation } from 'react-i18next';
import { waysFrom } from '#modules/outreach/model/trust-lifecycle.ts';
import { Button } from '#platform/design/button.tsx';
import { DatedText } from '#platform/design/dated-text.tsx';
import { OwnWords } from '#platform/design/own-words.tsx';
import { Section } from '#platform/design/section.tsx';
import type { Writing } from './about-contact.ts';
import styles from './outreach.module.css';
import { type Contact, useTrust } from './use-outreach.ts';

type Props = { contact: Contact; onWrite: ((writing: Writing) => void) | null };

/** How trust went, drawn as a line and not as a ladder: there is no top that she has to reach. */
export function TrustLine({ contact, onWrite }: Props) {
  const { t } = useTranslation(['outreach-room', 'codes']);
  const steps = useTrust(contact.id);
  const last = steps.at(-1);
  const act = onWrite && last && waysFrom(last.stage).length > 0 && (
    <Button kind="quiet" onClick={() => onWrite({ is: 'trust' })}>
      {t('outreach-room:trust.move')}
    </Button>
  );
  return (
    <Section title={t('outreach-room:trust.title')} action={act}>
      <ol className={styles.line} aria-label={t('outreach-room:trust.title')}>
        {steps.map((step) => (
          <li key={step.id}>
            <div className={styles.step} aria-current={step === last ? 'step' : undefined}>
              <strong>{t(`codes:outreach_stage.${step.stage}`)}</strong>
              <DatedText value={step.since} />
              {step.herWords && <OwnWords text={step.herWords} lang={step.lang ?? undefined} />}
              {step.reason && step.reason !== step.herWords && <span className="s-private">{step.reason}</span>}
            </div>
          </li>
        ))}
      </ol>
    </Section>
  );
}
