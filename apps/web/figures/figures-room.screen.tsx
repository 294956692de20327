import { GiveRows } from '#modules/contribution/web/give-rows.tsx';
import { FiguresScreen } from '#modules/figure/web/figures.screen.tsx';
import { releaseFigure } from '#modules/release/model/release-figure.ts';
import { ReleasePanel } from '#modules/release/web/release-panel.tsx';
import { Releases } from '#modules/release/web/releases.tsx';
import { useMayAsk } from '#platform/web/me.ts';

/** The room of figures: what we count, and beside each number, for those who answer for it, whether it may be told. */
export function FiguresRoomScreen() {
  const may = useMayAsk(releaseFigure);
  return (
    <FiguresScreen
      beside={may ? (figure) => <ReleasePanel figure={figure} /> : undefined}
      below={
        <>
          <Releases />
          <GiveRows />
        </>
      }
    />
  );
}
