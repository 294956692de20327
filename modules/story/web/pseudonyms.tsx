import { useTranslation } from 'react-i18next';
import { drawPseudonym, dropPseudonym } from '#modules/story/model/draw-pseudonym.ts';
import { PSEUDONYM_FOR } from '#modules/story/model/gate/pseudonyms.ts';
import type { StoryLanguage } from '#modules/story/model/language.ts';
import { Button } from '#platform/design/button.tsx';
import { Cluster } from '#platform/design/cluster.tsx';
import { FactLine } from '#platform/design/fact-line.tsx';
import { ReasonNote } from '#platform/design/reason-note.tsx';
import { Section } from '#platform/design/section.tsx';
import { useMayAsk } from '#platform/web/me.ts';
import { newId } from '#platform/web/new-id.ts';
import { useDoing } from '#platform/web/use-doing.ts';
import type { Desk } from './use-desk.ts';

/** The names that people bear in this story: drawn, for one that somebody thinks of is often the name of somebody she knows. */
export function Pseudonyms({ desk, language }: { desk: Desk; language: StoryLanguage }) {
  const { t } = useTranslation('story');
  const { story } = desk;
  const may = useMayAsk(drawPseudonym) && story.state !== 'withdrawn';
  const { ask, refused, busy } = useDoing();
  if (!may && story.pseudonyms.length === 0) return null;
  return (
    <Section title={t('pseudonym.title')}>
      {story.pseudonyms.length === 0 && <FactLine>{t('pseudonym.none')}</FactLine>}
      {story.pseudonyms.map(({ id, names }) => (
        <Cluster key={id}>
          <FactLine icon="person" strong>
            {names[language] ?? names.en ?? ''}
          </FactLine>
          {may && (
            <Button
              kind="quiet"
              busy={busy}
              onClick={() => void ask(dropPseudonym, { storyId: story.id, pseudonymId: id })}
            >
              {t('pseudonym.drop')}
            </Button>
          )}
        </Cluster>
      ))}
      {refused && <ReasonNote title={t('notKept')} words={refused} />}
      {may && (
        <Cluster>
          {PSEUDONYM_FOR.map((forWhom) => (
            <Button
              key={forWhom}
              busy={busy}
              onClick={() => void ask(drawPseudonym, { storyId: story.id, pseudonymId: newId(), forWhom })}
            >
              {t(`pseudonym.${forWhom}`)}
            </Button>
          ))}
        </Cluster>
      )}
    </Section>
  );
}
