import { Claims } from '#modules/compensation/web/claims.tsx';
import { MakePaperButton } from '#modules/document/web/make-paper-button.tsx';
import { CourtScreen } from '#modules/proceeding/web/court.screen.tsx';
import { Testimonies } from '#modules/testimony/web/testimonies.tsx';
import { Protections } from '#modules/witness-protection/web/protections.tsx';

/** The room of the law: days in court and proceedings, and what belongs to them in modules of their own. */
export function CourtRoomScreen() {
  return (
    <CourtScreen actions={<MakePaperButton />}>
      <Testimonies />
      <Claims />
      <Protections />
    </CourtScreen>
  );
}
