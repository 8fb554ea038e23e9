import { dotFor, pondOf, type RipplePond, type RippleSum } from '#app/core/learning/ripple'
import { classes } from '../primitives/classes'
import { thinkingWords } from '../words/thinking'

const size = 300
const room = 146
/** As wide as a dot's own place may be, in the picture's units: few dots stay close together. */
const widest = 36

/** Two ponds, as wide as the word has gone: a filled dot has heard something bad, an open one something good. */
export function RipplePicture({ sum }: { sum: RippleSum }) {
	const each = dotFor(Math.max(sum.bad.all, sum.good.all))
	const bad = pondOf(sum.bad, each)
	const good = pondOf(sum.good, each)
	const unit = Math.min(widest, room / (Math.max(bad.radius, good.radius) + 0.5))
	return (
		<div className="mt-4">
			<div className="grid grid-cols-2 gap-3">
				<Pond pond={bad} unit={unit} kind="bad" heard={sum.bad} />
				<Pond pond={good} unit={unit} kind="good" heard={sum.good} />
			</div>
			{each > 1 && <p className="mt-2 text-center text-sm text-ink-soft">{thinkingWords.rippleEach(each)}</p>}
		</div>
	)
}

const looks = {
	bad: {
		ring: 'stroke-problem',
		water: 'fill-problem-wash',
		dot: 'fill-problem stroke-problem',
		text: 'text-problem',
	},
	good: { ring: 'stroke-good', water: 'fill-good-wash', dot: 'fill-sheet stroke-good', text: 'text-good' },
}
const rings = [0.34, 0.58, 0.8, 1] as const
const faint = ['opacity-70', 'opacity-50', 'opacity-35', 'opacity-25'] as const

type PondProps = { pond: RipplePond; unit: number; kind: 'bad' | 'good'; heard: RippleSum['bad'] }

function Pond({ pond, unit, kind, heard }: PondProps) {
	const radius = pond.radius * unit
	const look = looks[kind]
	const dot = Math.min(9, unit * 0.26)
	return (
		<div className="text-center">
			<svg viewBox={`${-size / 2} ${-size / 2} ${size} ${size}`} className="block w-full" aria-hidden="true">
				<circle r={radius + unit / 2} className={classes(look.water, 'motion-slow transition-all')} />
				{rings.map((ring, place) => (
					<circle
						key={`${ring} ${heard.all}`}
						r={radius * ring + unit / 2}
						className={classes('ripple-ring fill-none', look.ring, faint[place])}
						strokeWidth="1.5"
					/>
				))}
				{pond.dots.map(({ x, y, second }, place) => (
					<circle
						// A dot is its place: more people are more dots.
						key={place}
						cx={x * radius}
						cy={y * radius}
						r={second ? dot * 0.6 : dot}
						className={look.dot}
						strokeWidth={dot * 0.36}
					/>
				))}
				<circle r={unit * 0.42} className={classes('fill-sheet', look.ring)} strokeWidth="2.5" />
				<circle r={unit * 0.16} className={look.dot} />
			</svg>
			<p className={classes('font-display text-2xl leading-tight font-semibold tabular-nums', look.text)}>
				{heard.all.toLocaleString('en-GB')}
			</p>
			<p>{thinkingWords.rippleHear[kind]}</p>
			{heard.second > 0 && (
				<p className="text-sm text-ink-soft">{thinkingWords.ripplePassed(heard.second)}</p>
			)}
		</div>
	)
}
