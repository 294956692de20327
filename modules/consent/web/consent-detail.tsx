import { useTranslation } from 'react-i18next';
import type { Stored } from '#kernel/record.ts';
import type { ConsentFacts } from '#modules/consent/model/consent.ts';
import { recordConsent } from '#modules/consent/model/record-consent.ts';
import { Organisation } from '#modules/organisation/model/organisation.ts';
import { Button } from '#platform/design/button.tsx';
import { DatedText } from '#platform/design/dated-text.tsx';
import { dayWords } from '#platform/design/dated-words.ts';
import { FactList } from '#platform/design/fact-list.tsx';
import { IconButton } from '#platform/design/icon-button.tsx';
import { Note } from '#platform/design/note.tsx';
import { SectionTitle } from '#platform/design/section-title.tsx';
import { useMayAsk } from '#platform/web/me.ts';
import { useRecord } from '#platform/web/records.ts';
import { languageWords } from '#platform/web/spoken-languages.ts';
import styles from './consent.module.css';
import type { ConsentQuestion } from './use-consents.ts';

type Props = {
  question: ConsentQuestion;
  onAct: (is: 'again' | 'withdraw') => void;
  onCorrect: (answer: Stored<ConsentFacts>) => void;
  onClose: () => void;
};

/** One question: how it stands, and every answer with who gave it, how, and what was explained. */
export function ConsentDetail({ question, onAct, onCorrect, onClose }: Props) {
  const { t } = useTranslation(['consent-page', 'codes']);
  const recipient = useRecord(Organisation, question.recipientId);
  const mayAsk = useMayAsk(recordConsent);
  const { state, cameOfAge } = question.found;
  return (
    <div className={styles.inDrawer}>
      <SectionTitle action={<IconButton icon="close" label={t('consent-page:close')} onClick={onClose} framed />}>
        {t(`codes:consent_purpose.${question.purpose}`)}
      </SectionTitle>
      {recipient && <p>{t('consent-page:recipientIs', { name: recipient.name })}</p>}
      <Note tone={state === 'given' ? 'ok' : 'mute'}>
        {t(`consent-page:state.${cameOfAge ? 'came_of_age' : state}`)}
      </Note>
      {question.answers.map((answer) => (
        <Answer key={answer.id} answer={answer} onCorrect={mayAsk ? () => onCorrect(answer) : null} />
      ))}
      {mayAsk && (
        <div className={styles.acts}>
          <Button kind="primary" onClick={() => onAct('again')}>
            {t(question.answers.length > 0 ? 'consent-page:again' : 'consent-page:askHer')}
          </Button>
          {(state === 'given' || state === 'expired') && (
            <Button icon="undo" onClick={() => onAct('withdraw')}>
              {t('consent-page:withdraw.title')}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}

function Answer({ answer, onCorrect }: { answer: Stored<ConsentFacts>; onCorrect: (() => void) | null }) {
  const { t, i18n } = useTranslation('consent-page');
  const { giverWords, assent, covers, witness, explained, until, withdrawn, withdrawnBy, follows } = answer;
  const who = [t(`giver.${answer.givenBy}`), giverWords].filter(Boolean).join(', ');
  const how = t('howIn', { how: t(`how.${answer.how}`), lang: languageWords(answer.lang, i18n.language) });
  const facts = [
    { label: t('fact.answer'), value: t(`answer.${answer.answer}`) },
    { label: t('fact.asked'), value: <DatedText value={answer.asked} /> },
    { label: t('fact.who'), value: who },
    ...(assent ? [{ label: t('fact.assent'), value: t(`assent.${assent}`) }] : []),
    { label: t('fact.how'), value: how },
    ...(explained ? [{ label: t('fact.explained'), value: explained }] : []),
    ...(covers ? [{ label: t('fact.covers'), value: covers }] : []),
    ...(witness ? [{ label: t('fact.witness'), value: witness }] : []),
    ...(until ? [{ label: t('fact.until'), value: dayWords(until, i18n.language) }] : []),
    ...(withdrawn ? [{ label: t('fact.withdrawn'), value: <DatedText value={withdrawn} /> }] : []),
    ...(withdrawnBy ? [{ label: t('fact.withdrawnBy'), value: t(`giver.${withdrawnBy}`) }] : []),
    ...(follows ? [{ label: t('fact.follows'), value: follows }] : []),
  ];
  return (
    <>
      <FactList facts={facts} />
      {onCorrect && (
        <div className={styles.acts}>
          <Button kind="quiet" icon="correct" onClick={onCorrect}>
            {t('correct.title')}
          </Button>
        </div>
      )}
    </>
  );
}
