import { nameTypes } from './labels';

/**
 * For each name type, slope and intercept of the logistic curve from a name's margin to its probability (Platt 1999).
 */
export type Calibration = readonly { readonly slope: number; readonly intercept: number }[];

/** Reads a little-endian f32 pair for each type. */
export function readCalibration(bytes: Uint8Array): Calibration {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return nameTypes.map((_, type) => ({
    slope: view.getFloat32(8 * type, true),
    intercept: view.getFloat32(8 * type + 4, true),
  }));
}

/** The inverse of {@link readCalibration}. */
export function writeCalibration(calibration: Calibration): Uint8Array {
  return new Uint8Array(Float32Array.from(calibration.flatMap(({ slope, intercept }) => [slope, intercept])).buffer);
}

/** Probability that a name of this type and margin is right, to three digits. */
export function calibrated(calibration: Calibration, type: number, margin: number): number {
  const { slope, intercept } = calibration[type];
  return Math.round(1000 / (1 + Math.exp(-slope * margin - intercept))) / 1000;
}

/** Fits one logistic curve to margins and outcomes by Newton's method, with Platt's smoothed targets. */
export function fitCalibration(
  margins: readonly number[],
  right: readonly boolean[],
): { slope: number; intercept: number } {
  const positives = right.filter(Boolean).length;
  const high = (positives + 1) / (positives + 2);
  const low = 1 / (right.length - positives + 2);
  let slope = 0;
  let intercept = Math.log((positives + 1) / (right.length - positives + 1));
  for (let round = 0; round < 50; round++) {
    let [g0, g1, h00, h01, h11] = [0, 0, 1e-9, 0, 1e-9];
    margins.forEach((margin, i) => {
      const p = 1 / (1 + Math.exp(-slope * margin - intercept));
      const error = (right[i] ? high : low) - p;
      const curvature = p * (1 - p);
      g0 += error;
      g1 += error * margin;
      h00 += curvature;
      h01 += curvature * margin;
      h11 += curvature * margin * margin;
    });
    const determinant = h00 * h11 - h01 * h01;
    if (!(Math.abs(determinant) > 1e-12)) break;
    intercept += (g0 * h11 - g1 * h01) / determinant;
    slope += (g1 * h00 - g0 * h01) / determinant;
  }
  return { slope, intercept };
}
