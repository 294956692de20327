import { BigTimelineButton, KeptLine } from '#platform/design/big-timeline-button.tsx';
import { CountStepper } from '#platform/design/count-stepper.tsx';
import { OfflineBadge } from '#platform/design/offline-badge.tsx';
import { QuickExit } from '#platform/design/quick-exit.tsx';
import { NOW } from './gallery-samples.ts';
import type { Say } from './gallery-say-en.ts';

export function LiveSample({ say }: { say: Say }) {
  return (
    <main className="g-live">
      <div className="g-between">
        <OfflineBadge toSend={1} reached={false} now={NOW} />
        <QuickExit to="/gone.html" />
      </div>
      <KeptLine at={NOW} words={say.arrestedOne} pending onUndo={() => {}} />
      <div className="g-two">
        <BigTimelineButton size="small" label={say.statement} icon="statement" onPress={() => {}} />
        <BigTimelineButton size="small" hold tone="missed" label={say.callOff} icon="refused" onPress={() => {}} />
        <BigTimelineButton size="small" label={say.aChild} icon="child" onPress={() => {}} />
        <BigTimelineButton size="small" label={say.end} icon="end" onPress={() => {}} />
        <CountStepper label={say.safeWithUs} value={3} onAdd={() => {}} />
        <CountStepper label={say.arrested} value={1} onAdd={() => {}} onUndo={() => {}} />
      </div>
      <BigTimelineButton before={say.nextTrue} label={say.medical} hint={say.oneTap} onPress={() => {}} />
    </main>
  );
}
