import type {Tone} from "../app/celebrations.ts";

/** Hertz, one after the other. */
const NOTES: Readonly<Record<Tone, readonly number[]>> = {tick: [660], milestone: [523, 784]};
/** Seconds, and a share of full volume. */
const [APART, RISES, FADES, VOLUME] = [0.12, 0.01, 0.35, 0.06];

/** Plays short, soft tones, made on the spot. Where there is no sound, it stays silent. */
export class SoftTone {
  private context: AudioContext | undefined;

  play(tone: Tone): void {
    try {
      const context = (this.context ??= new AudioContext());
      void context.resume().catch(() => undefined);
      NOTES[tone].forEach((pitch, index) => sound(context, pitch, context.currentTime + index * APART));
    } catch {
      // A device without sound, or without leave to make any.
    }
  }

  stop(): void {
    void this.context?.close().catch(() => undefined);
    this.context = undefined;
  }
}

function sound(context: AudioContext, pitch: number, at: number): void {
  const [wave, volume] = [context.createOscillator(), context.createGain()];
  wave.frequency.value = pitch;
  volume.gain.setValueAtTime(0, at);
  volume.gain.linearRampToValueAtTime(VOLUME, at + RISES);
  volume.gain.exponentialRampToValueAtTime(0.0001, at + FADES);
  wave.connect(volume).connect(context.destination);
  wave.start(at);
  wave.stop(at + FADES);
}
