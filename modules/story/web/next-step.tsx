import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { hasRole } from '#kernel/actor.ts';
import type { StoryState } from '#kernel/code-lists/story-state.ts';
import { BY_ANOTHER, isWalked, mayGoBack, nextOf, STEP_ROLES, stepsOf, wayOf } from '#modules/story/model/lifecycle.ts';
import { moveStory } from '#modules/story/model/move-story.ts';
import { publishStory, withdrawStory } from '#modules/story/model/publish-story.ts';
import { Button } from '#platform/design/button.tsx';
import { dayWords, momentWords } from '#platform/design/dated-words.ts';
import { FactLine } from '#platform/design/fact-line.tsx';
import { ReasonNote } from '#platform/design/reason-note.tsx';
import { Section } from '#platform/design/section.tsx';
import { useRefusalWords } from '#platform/web/act-form.ts';
import { useAsk } from '#platform/web/ask.ts';
import { useMayAsk, useMe } from '#platform/web/me.ts';
import type { DeskForm } from './desk-form.ts';
import { useColleagueName } from './use-colleague-name.ts';
import type { Desk } from './use-desk.ts';
import { WaitsForTwo } from './waits-for-two.tsx';

/** What comes next, who does it, who waits for whom, and the way back. */
export function NextStep({ desk, onForm }: { desk: Desk; onForm: (form: DeskForm) => void }) {
  const { t, i18n } = useTranslation(['story', 'design']);
  const { story, waiting } = desk;
  const { move, refused } = useMoving(story.id);
  const now = story.state;
  const [mayPublish, mayWithdraw] = [useMayAsk(publishStory), useMayAsk(withdrawStory)];
  const asked = waiting.find(({ act }) => act === publishStory.name);
  return (
    <Section title={t('next.title')}>
      <WaitsForTwo desk={desk} />
      <StepsHere desk={desk} onForm={onForm} />
      {now === 'published' && story.publishedOn && (
        <FactLine icon="public">{t('next.publicSince', { day: dayWords(story.publishedOn, i18n.language) })}</FactLine>
      )}
      {now === 'scheduled' && story.visibleFrom && !story.heldAt && (
        <FactLine icon="waiting">
          {t('next.publicFrom', { when: momentWords(story.visibleFrom, i18n.language) })}
        </FactLine>
      )}
      {now === 'second_editor' && mayPublish && !asked && (
        <Button kind="primary" icon="public" onClick={() => onForm({ is: 'publish' })}>
          {t('publish.title')}
        </Button>
      )}
      {refused && <ReasonNote title={t('next.notYet')} words={refused} />}
      <Ways desk={desk} now={now} onMove={move} />
      {mayWithdraw && !story.visibleFrom && now !== 'withdrawn' && (
        <Button kind="quiet" icon="close" onClick={() => onForm({ is: 'withdraw' })}>
          {t('withdraw.drop')}
        </Button>
      )}
    </Section>
  );
}

/** The steps that stand between this state and the next: walked, or to be walked by somebody of these roles. */
function StepsHere({ desk, onForm }: { desk: Desk; onForm: (form: DeskForm) => void }) {
  const { t } = useTranslation(['story', 'door']);
  const me = useMe();
  const name = useColleagueName();
  const { story, texts, steps } = desk;
  const mine = texts.some(({ changedBy }) => changedBy === me.staffId);
  return stepsOf(story.state).map((step) => {
    if (isWalked(step, story, texts, steps)) {
      const last = steps.filter((one) => one.step === step).toSorted((a, b) => b.doneAt.localeCompare(a.doneAt))[0];
      return (
        <FactLine key={step} icon="met" tone="ok">
          {t('next.walked', { step: t(`step.${step}.title`), who: last ? name(last.doneBy) : '' })}
          {last?.found && <small>{t('next.found', { words: last.found })}</small>}
        </FactLine>
      );
    }
    const roles = STEP_ROLES[step].map((role) => t(`door:roles.${role}`)).join(', ');
    const may = hasRole(me, ...STEP_ROLES[step]) && !(mine && BY_ANOTHER.includes(step));
    return may ? (
      <Button key={step} kind="primary" icon="check" onClick={() => onForm({ is: 'step', step })}>
        {t(`step.${step}.title`)}
      </Button>
    ) : (
      <FactLine key={step} icon="second-person">
        {t(BY_ANOTHER.includes(step) ? 'next.byAnother' : 'next.by', { step: t(`step.${step}.title`), roles })}
      </FactLine>
    );
  });
}

type WaysProps = { desk: Desk; now: StoryState; onMove: (to: StoryState) => void };

function Ways({ desk: { story, texts, steps }, now, onMove }: WaysProps) {
  const { t } = useTranslation('story');
  const may = useMayAsk(moveStory);
  if (!may) return null;
  const on = nextOf(story.state, story.about);
  const isReady = stepsOf(story.state).every((kind) => isWalked(kind, story, texts, steps));
  const back = [...wayOf(story.about)].reverse().find((to) => mayGoBack(now, to, story.about));
  return (
    <>
      {on && isReady && (
        <Button kind="primary" icon="next" onClick={() => onMove(on)}>
          {t('next.on', { state: t(`state.${on}`) })}
        </Button>
      )}
      {back && (
        <Button kind="quiet" icon="undo" onClick={() => onMove(back)}>
          {t(
            now === 'published' || now === 'scheduled'
              ? 'next.corrected'
              : now === 'withdrawn'
                ? 'next.again'
                : 'next.back',
            {
              state: t(`state.${back}`),
            },
          )}
        </Button>
      )}
    </>
  );
}

function useMoving(storyId: string) {
  const ask = useAsk();
  const say = useRefusalWords();
  const [refused, setRefused] = useState<string | null>(null);
  async function move(to: StoryState) {
    const told = await ask(moveStory, { storyId, to });
    setRefused(told.outcome === 'refused' ? say(told.refusal) : null);
  }
  return { refused, move: (to: StoryState) => void move(to) };
}
