import { applicationsIn, grantKey, type FundDecision, type Half, type HoldKey, type Share } from './decision.ts';
import type { FundAccount, HalfAccount, Hold, Outcome } from './terms.ts';

type OpenHold = { -readonly [Key in keyof Hold]: Hold[Key] };

/** A year's account while it is being reckoned: each act looks whether it may, and only then changes anything. */
export class YearBook {
  closed = false;
  readonly #frame: Record<Half, number> = { grants: 0, central: 0 };
  readonly #held: Record<Half, number> = { grants: 0, central: 0 };
  readonly #holds = new Map<HoldKey, OpenHold>();
  readonly #refused = new Map<number, FundDecision>();
  readonly #announced = new Map<number, number>();
  /** The decisions about applications that hold, and so can be announced. */
  readonly #answers = new Map<number, readonly number[]>();
  #evaluation: HoldKey | undefined;

  applicationsOf(decision: number): readonly number[] {
    return this.#answers.get(decision) ?? [];
  }

  setFrame(half: Half, amount: number): Outcome {
    if (amount < this.#held[half]) return 'belowHeld';
    this.#frame[half] = amount;
    return 'holds';
  }

  transfer(from: Half, amount: number): Outcome {
    if (amount > this.#left(from)) return 'overFrame';
    this.#frame[from] -= amount;
    this.#frame[from === 'grants' ? 'central' : 'grants'] += amount;
    return 'holds';
  }

  grant(decision: FundDecision & { readonly kind: 'grant' }): Outcome {
    const { id, application, amount, cap } = decision;
    if (amount > cap) return 'aboveCost';
    const outcome = this.#open({ ...emptyHold, key: grantKey(application), half: 'grants', decision: id, cap }, amount);
    return outcome === 'holds' ? this.#answered(decision) : outcome;
  }

  refuse(decision: FundDecision & { readonly kind: 'refuse' }): Outcome {
    if (this.#isLive(grantKey(decision.application))) return 'alreadyDecided';
    this.#refused.set(decision.application, decision);
    return this.#answered(decision);
  }

  hold(key: HoldKey, decision: number, amount: number, topic: string): Outcome {
    return this.#open({ ...emptyHold, key, half: 'central', decision, topic, cap: Infinity }, amount);
  }

  evaluate(decision: number, amount: number): Outcome {
    if (this.#evaluation && this.#isLive(this.#evaluation)) return 'alreadyDecided';
    const key: HoldKey = `central-${decision}`;
    const outcome = this.hold(key, decision, amount, evaluationTopic);
    if (outcome === 'holds') this.#evaluation = key;
    return outcome;
  }

  reduce(about: HoldKey, amount: number, cap: number | null): Outcome {
    const hold = this.#live(about);
    if (!hold) return 'nothingHeld';
    if (amount > hold.granted - hold.paid) return 'aboveGranted';
    const lowered = Math.min(hold.cap, cap ?? hold.cap);
    if (lowered < hold.granted - amount) return 'aboveCost';
    hold.cap = lowered;
    return this.#give(hold, -amount);
  }

  release(about: HoldKey, amount: number): Outcome {
    const hold = this.#live(about);
    if (!hold) return 'nothingHeld';
    if (amount > hold.granted - hold.paid) return 'aboveGranted';
    hold.released += amount;
    return this.#give(hold, -amount);
  }

  document(about: HoldKey, amount: number): Outcome {
    const hold = this.#live(about);
    if (!hold) return 'nothingHeld';
    if (hold.documented + amount > hold.granted) return 'aboveGranted';
    hold.documented += amount;
    return 'holds';
  }

  pay(about: HoldKey, amount: number): Outcome {
    const hold = this.#live(about);
    if (!hold) return 'nothingHeld';
    if (hold.paid + amount > hold.documented) return 'aboveDocumented';
    hold.paid += amount;
    return 'holds';
  }

  /** Money that comes back leaves the grant too: the purpose it was given for is gone. */
  repay(about: HoldKey, amount: number): Outcome {
    const hold = this.#live(about);
    if (!hold) return 'nothingHeld';
    if (amount > hold.paid) return 'abovePaid';
    hold.paid -= amount;
    hold.documented -= amount;
    hold.released += amount;
    return this.#give(hold, -amount);
  }

  /** Holds whole or not at all. What the grants' half cannot carry comes from the central one. */
  redistribute(decision: FundDecision & { readonly kind: 'redistribute' }): Outcome {
    const { shares } = decision;
    const refused = shares.map((share) => this.#refusalOf(share)).find((outcome) => outcome !== undefined);
    if (refused) return refused;
    const sum = shares.reduce((total, { amount }) => total + amount, 0);
    const missing = Math.max(0, sum - this.#left('grants'));
    if (missing > this.#left('central')) return 'overFrame';
    if (missing > 0) this.transfer('central', missing);
    for (const { application, amount } of shares) {
      const hold = this.#holds.get(grantKey(application))!;
      hold.added += amount;
      this.#give(hold, amount);
    }
    return this.#answered(decision);
  }

  announce(announcement: number, decisions: readonly number[]): Outcome {
    const told = decisions.filter((id) => this.#answers.has(id) && !this.#announced.has(id));
    for (const id of told) this.#announced.set(id, announcement);
    return told.length > 0 ? 'holds' : 'nothingHeld';
  }

  close(): Outcome {
    this.closed = true;
    return 'holds';
  }

  account(): Omit<FundAccount, 'outcomes'> {
    return {
      halves: { grants: this.#halfAccount('grants'), central: this.#halfAccount('central') },
      holds: this.#holds,
      refused: this.#refused,
      announced: this.#announced,
      closed: this.closed,
    };
  }

  #halfAccount(half: Half): HalfAccount {
    const holds = [...this.#holds.values()].filter((hold) => hold.half === half);
    const sum = (key: 'documented' | 'paid'): number => holds.reduce((total, hold) => total + hold[key], 0);
    return {
      frame: this.#frame[half],
      granted: this.#held[half],
      documented: sum('documented'),
      paid: sum('paid'),
      left: this.#left(half),
    };
  }

  #left(half: Half): number {
    return this.#frame[half] - this.#held[half];
  }

  #live(key: HoldKey): OpenHold | undefined {
    const hold = this.#holds.get(key);
    return hold && hold.granted > 0 ? hold : undefined;
  }

  #isLive(key: HoldKey): boolean {
    return this.#live(key) !== undefined;
  }

  #open(hold: OpenHold, amount: number): Outcome {
    if (this.#isLive(hold.key)) return 'alreadyDecided';
    if (amount > this.#left(hold.half)) return 'overFrame';
    this.#holds.set(hold.key, hold);
    return this.#give(hold, amount);
  }

  #give(hold: OpenHold, amount: number): Outcome {
    hold.granted += amount;
    hold.documented = Math.min(hold.documented, hold.granted);
    this.#held[hold.half] += amount;
    return 'holds';
  }

  #refusalOf({ application, amount }: Share): Outcome | undefined {
    const hold = this.#live(grantKey(application));
    if (!hold) return 'nothingHeld';
    return hold.granted + amount > hold.cap ? 'aboveCost' : undefined;
  }

  #answered(decision: FundDecision): Outcome {
    this.#answers.set(decision.id, applicationsIn(decision));
    return 'holds';
  }
}

/** What an evaluation is held for, in place of a topic. */
export const evaluationTopic = 'evaluation';

const emptyHold = { topic: '', granted: 0, documented: 0, paid: 0, added: 0, released: 0 };
