import type { Division } from '../../gazetteer/division.js';

/** Weights by division, in the order in which the divisions were first counted. A text has few, so a list serves better than a map. */
export class Tally {
  readonly divisions: Division[] = [];
  readonly weights: number[] = [];

  /** Adds to a division's weight. */
  add(division: Division, weight: number): void {
    const at = this.divisions.indexOf(division);
    if (at >= 0) this.weights[at]! += weight;
    else {
      this.divisions.push(division);
      this.weights.push(weight);
    }
  }

  /** A division's weight, 0 when it was never counted. */
  of(division: Division): number {
    const at = this.divisions.indexOf(division);
    return at < 0 ? 0 : this.weights[at]!;
  }

  /** Moves the weight of the division at `from` to another that was counted. */
  move(from: number, to: Division): void {
    this.add(to, this.weights[from]!);
    this.weights[from] = 0;
  }
}
