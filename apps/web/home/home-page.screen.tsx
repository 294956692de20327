import { HomeScreen } from '#modules/facility/web/home.screen.tsx';
import { HomeIncidents } from '#modules/incident/web/incidents.tsx';

/** A home with what happened in it. */
export function HomePageScreen() {
  return <HomeScreen incidents={HomeIncidents} />;
}
