import type { Expression } from '../faces/face-of'
import { type MoodTone, moodTone } from '../faces/mood-tone'

// The drawn face has black lines, so the light behind it stays light in both themes.
const lights: Readonly<Record<MoodTone, string>> = {
	hostile: 'fill-mood-hostile-wash dark:fill-mood-hostile',
	tense: 'fill-mood-tense-wash dark:fill-mood-tense',
	neutral: 'fill-mood-neutral-wash dark:fill-mood-neutral',
	calm: 'fill-mood-calm-wash dark:fill-mood-calm',
	warm: 'fill-mood-warm-wash dark:fill-mood-warm',
}

type Place = 'shop' | 'door'
const view = { viewBox: '0 0 640 224', preserveAspectRatio: 'xMidYMax slice', 'aria-hidden': true } as const

/** The room behind the person; the light in the arch takes the colour of their mood. */
export function CounterBack({ place, expression }: { place: Place; expression: Expression }) {
	return (
		<svg {...view} className="absolute inset-0 size-full">
			<rect width="640" height="224" className="fill-sunk" />
			<path
				d="M210 224V118a110 106 0 0 1 220 0v106Z"
				className={`${lights[moodTone(expression)]} stroke-edge`}
				strokeWidth="4"
			/>
			{place === 'shop' ? <Shelves /> : <Doorway />}
		</svg>
	)
}

/** What stands between the two: a counter with a till and a bell, or a garden wall. */
export function CounterFront({ place }: { place: Place }) {
	return (
		<svg {...view} className="absolute inset-0 size-full">
			<rect y="212" width="640" height="12" className="fill-accent" />
			{place === 'shop' && (
				<>
					<path d="M456 212h92l-10-52h-72Z" className="fill-sheet stroke-edge" strokeWidth="3" />
					<rect x="474" y="170" width="56" height="22" rx="3" className="fill-primary-wash" />
					<path d="M96 212a22 22 0 0 1 44 0Z" className="fill-sheet stroke-edge" strokeWidth="3" />
					<circle cx="118" cy="187" r="4" className="fill-edge" />
				</>
			)}
		</svg>
	)
}

function Shelves() {
	return (
		<g>
			<g className="stroke-edge" strokeWidth="5" strokeLinecap="round">
				<path d="M24 92h136M24 166h136M480 92h136" fill="none" />
			</g>
			<rect x="36" y="52" width="30" height="38" rx="3" className="fill-accent" />
			<rect x="72" y="62" width="22" height="28" rx="3" className="fill-primary" />
			<rect x="100" y="44" width="24" height="46" rx="3" className="fill-mood-neutral" />
			<circle cx="50" cy="147" r="16" className="fill-mood-warm" />
			<rect x="78" y="130" width="44" height="34" rx="3" className="fill-mood-calm" />
			<path d="M500 90l5-34h26l5 34Z" className="fill-mood-tense" />
			<path
				d="M518 56c-16-8-18-24-12-34 10 4 14 16 12 34Zm0 0c2-16 12-24 24-22 0 12-8 22-24 22Z"
				className="fill-mood-warm"
			/>
			<rect x="556" y="50" width="18" height="40" rx="3" className="fill-primary" />
			<rect x="580" y="58" width="24" height="32" rx="3" className="fill-accent" />
		</g>
	)
}

function Doorway() {
	return (
		<g>
			<rect x="52" y="60" width="96" height="84" rx="4" className="fill-sheet stroke-edge" strokeWidth="5" />
			<path d="M100 60v84M52 102h96" className="stroke-edge" strokeWidth="4" />
			<rect x="496" y="86" width="88" height="44" rx="6" className="fill-primary" />
			<path d="M512 108h56" className="stroke-on-primary" strokeWidth="5" strokeLinecap="round" />
			<circle cx="540" cy="176" r="22" className="fill-mood-warm" />
			<path d="M520 208l6-24h28l6 24Z" className="fill-mood-tense" />
		</g>
	)
}
