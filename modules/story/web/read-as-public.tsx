import { useTranslation } from 'react-i18next';
import type { Stored } from '#kernel/record.ts';
import { stretchesOf } from '#modules/story/model/block.ts';
import { TRY_MINUTES } from '#modules/story/model/move-story.ts';
import type { StoryTextFacts } from '#modules/story/model/story-text.ts';
import { Button } from '#platform/design/button.tsx';
import { dayWords } from '#platform/design/dated-words.ts';
import { FactLine } from '#platform/design/fact-line.tsx';
import { Note } from '#platform/design/note.tsx';
import { useToday } from '#platform/web/me.ts';
import { useColleagueName } from './use-colleague-name.ts';
import type { Desk } from './use-desk.ts';
import styles from './words.module.css';

type ReadAsPublicProps = { desk: Desk; text: Stored<StoryTextFacts>; onClose: () => void };

/** The page as everybody would read it, and what a second person tries with it before it goes out. */
export function ReadAsPublic({ desk, text, onClose }: ReadAsPublicProps) {
  const { t, i18n } = useTranslation('story');
  const name = useColleagueName();
  const { story, steps } = desk;
  const today = useToday();
  const tries = steps.filter(({ step }) => step === 'intruder_try');
  const byline =
    story.bylineKind === 'person' ? story.bylineName : story.bylineKind === 'organisation' ? t('byline.us') : null;
  return (
    <div>
      <article className={styles.page} lang={text.language}>
        {text.blocks.map((block) => (
          <Public key={block.id} block={block} only="picture" />
        ))}
        <h1>{text.title}</h1>
        <p className={styles.caption}>
          {byline} {dayWords(story.publishedOn ?? today, i18n.language)}
          {story.dateline && story.about !== 'child' && ` · ${story.dateline}`}
        </p>
        {text.summary && <p>{text.summary}</p>}
        {text.blocks.map((block) => (
          <Public key={block.id} block={block} only="words" />
        ))}
        {story.pseudonyms.length > 0 && <Note icon="shield">{t('read.namesChanged')}</Note>}
        {story.credit && <p className={styles.caption}>{story.credit}</p>}
      </article>
      <div className={styles.fields} style={{ padding: '0 1.25rem 1.25rem' }}>
        <Note icon="show">{t('read.about', { minutes: TRY_MINUTES })}</Note>
        {tries.map(({ id, doneBy, minutes, found, outcome }) => (
          <FactLine key={id} icon={outcome === 'passed' ? 'met' : 'refused'}>
            {t('read.tried', { who: name(doneBy), count: minutes ?? 0, found: found ?? '' })}
          </FactLine>
        ))}
        {tries.length === 0 && <FactLine icon="second-person">{t('read.notTried')}</FactLine>}
        <Button onClick={onClose}>{t('close')}</Button>
      </div>
    </div>
  );
}

type PublicProps = { block: StoryTextFacts['blocks'][number]; only: 'picture' | 'words' };

function Public({ block, only }: PublicProps) {
  if ((block.kind === 'picture') !== (only === 'picture') || block.kind === 'appeal') return null;
  if (block.kind === 'picture')
    return (
      <figure>
        <img className={styles.shown} src={`/api/pictures/${block.pictureId}/480`} alt={block.alt} />
        {block.caption && <figcaption className={styles.caption}>{block.caption}</figcaption>}
      </figure>
    );
  const words = stretchesOf(block.words)
    .map((stretch) => stretch.words)
    .join('');
  if (block.kind === 'heading') return <h2>{words}</h2>;
  if (block.kind === 'quote')
    return (
      <blockquote className={styles.quote}>
        {words}
        {block.speaker && <cite className={styles.speaker}>{block.speaker}</cite>}
      </blockquote>
    );
  return <p>{words}</p>;
}
