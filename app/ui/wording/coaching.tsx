import type { Evidence } from '#app/core/scenario/run'
import { actWords } from '#app/core/wording/acts'
import type { Coaching as Coached, Fix } from '#app/core/wording/coached'
import { GoodIcon, IdeaIcon } from '../primitives/icons'
import { wordingWords } from '../words/wording'
import { notesOf } from './notes-of'

export type CoachingProps = {
	text: string
	coaching: Coached
	/** A good reply of the author's to this moment, where there is one. */
	example?: string | null
	/** How much each would be worth, for those who teach. */
	points?: boolean
}

/** At most two things that work and two that would help, the one that gains most first. */
export function Coaching({ text, coaching, example = null, points = false }: CoachingProps) {
	const { strengths, fixes } = coaching
	return (
		<div className="grid gap-5">
			{strengths.length > 0 && (
				<section>
					<p className="mb-2 font-semibold">{wordingWords.strengthsTitle}</p>
					<ul className="grid gap-3">
						{strengths.map((strength) => (
							<Strength key={strength.act} text={text} strength={strength} points={points} />
						))}
					</ul>
				</section>
			)}
			<section>
				<p className="mb-2 font-semibold">{wordingWords.fixesTitle}</p>
				{fixes.length === 0 ? (
					<p>{wordingWords.allWell}</p>
				) : (
					<ol className="grid gap-3">
						{fixes.map((fix, place) => (
							<FixTold
								key={fix.act}
								text={text}
								fix={fix}
								first={place === 0 && fixes.length > 1}
								points={points}
							/>
						))}
					</ol>
				)}
				{example && (
					<div className="mt-4">
						<p className="text-sm font-semibold">{wordingWords.example}</p>
						<blockquote className="mt-1 border-s-4 border-line ps-4 wrap-anywhere whitespace-pre-line">
							{example}
						</blockquote>
					</div>
				)}
			</section>
		</div>
	)
}

function Strength({ text, strength, points }: { text: string; strength: Evidence; points: boolean }) {
	const { name, heard } = actWords(strength.act)
	const [note] = notesOf(text, [strength])
	return (
		<li className="flex gap-2">
			<GoodIcon aria-hidden className="mt-1 size-5 shrink-0 text-good" />
			<div className="min-w-0">
				<p>
					<span className="font-semibold">{name}</span>
					{note && <span className="wrap-anywhere"> {wordingWords.inYourWords(note.words)}</span>}
				</p>
				{heard !== '' && <p className="text-ink-soft">{heard}</p>}
				{points && <Worth dimension={strength.dimension} points={strength.points} />}
			</div>
		</li>
	)
}

type FixProps = { text: string; fix: Fix; first: boolean; points: boolean }

function FixTold({ text, fix, first, points }: FixProps) {
	const { name, heard, tip } = actWords(fix.act)
	const [note] = fix.at ? notesOf(text, [{ ...fix, ...fix.at, points: -fix.gain }]) : []
	return (
		<li className="flex gap-2">
			<IdeaIcon aria-hidden className="mt-1 size-5 shrink-0 text-warn" />
			<div className="min-w-0">
				{first && <p className="text-sm text-ink-soft">{wordingWords.firstFix}</p>}
				<p>
					{!note && <span>{wordingWords.missing} </span>}
					<span className="font-semibold">{name}</span>
					{note && <span className="wrap-anywhere"> {wordingWords.inYourWords(note.words)}</span>}
				</p>
				{heard !== '' && <p>{note ? wordingWords.hears(heard) : wordingWords.wouldHear(heard)}</p>}
				{tip !== '' && <p className="text-ink-soft">{tip}</p>}
				{points && <Worth dimension={fix.dimension} points={fix.gain} />}
			</div>
		</li>
	)
}

function Worth({ dimension, points }: Pick<Evidence, 'dimension' | 'points'>) {
	return <p className="text-sm text-ink-soft tabular-nums">{wordingWords.gain(dimension, points)}</p>
}
