import { encode } from 'uqr'

/** A QR code as runs of dark squares: `size` squares a side without a margin; each run `[column, row, length]`. */
export function qrCode(text: string): { size: number; runs: [number, number, number][] } {
	const { data, size } = encode(text, { ecc: 'M', border: 0 })
	const runs: [number, number, number][] = []
	for (const [row, squares] of data.entries()) {
		let from = -1
		for (const [column, dark] of [...squares, false].entries()) {
			if (dark && from < 0) from = column
			if (!dark && from >= 0) {
				runs.push([from, row, column - from])
				from = -1
			}
		}
	}
	return { size, runs }
}
