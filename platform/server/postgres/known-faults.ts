/**
 * The first release of each major version that has none of the faults by which row-level security tells what it hides, or a
 * dump runs code where it is restored. An older one is refused at the start. Extended whenever such a fault is published.
 */
const SAFE_SINCE: Readonly<Record<number, { minor: number; faults: readonly string[] }>> = {
  15: {
    minor: 14,
    faults: ['CVE-2023-2455', 'CVE-2024-10976', 'CVE-2025-8713', 'CVE-2025-8714', 'CVE-2025-8715'],
  },
  16: { minor: 10, faults: ['CVE-2024-10976', 'CVE-2025-8713', 'CVE-2025-8714', 'CVE-2025-8715'] },
  17: { minor: 6, faults: ['CVE-2024-10976', 'CVE-2025-8713', 'CVE-2025-8714', 'CVE-2025-8715'] },
};

/** The published faults that a server of this `server_version_num` may have; none for versions that came after them. */
export function knownFaultsOf(version: number): readonly string[] {
  const [major, minor] = [Math.floor(version / 10_000), version % 10_000];
  const safe = SAFE_SINCE[major];
  return safe && minor < safe.minor ? safe.faults : [];
}
