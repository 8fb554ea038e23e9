import sharp from 'sharp'

/** A small picture of one colour, in the format asked for. */
export function aPicture(
	format: 'png' | 'jpeg' | 'webp' | 'gif' | 'avif' = 'png',
	{ width = 20, height = 10, colour = '#c04040' }: { width?: number; height?: number; colour?: string } = {},
): Promise<Buffer> {
	const picture = sharp({ create: { width, height, channels: 3, background: colour } })
	return (format === 'avif' ? picture.avif() : picture.toFormat(format)).toBuffer()
}

/** A drawing with a script in it. */
export const svgWithScript = Buffer.from(
	'<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9" onload="alert(1)"><script>alert(1)</script></svg>',
)
