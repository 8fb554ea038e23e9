import { useRef } from 'react'
import type { Channel } from '#app/core/scenario/definition'
import { Notice } from '../primitives/notice'
import { stageWords } from '../words/stage'
import { ChatSet } from './chat-set'
import { CounterSet } from './counter-set'
import { MoodChip } from './mood-chip'
import { PhoneSet } from './phone-set'
import { Replies } from './replies'
import type { SetProps } from './set-props'
import { StageBeats } from './stage-beats'
import { StageFoot } from './stage-foot'
import { StageHead } from './stage-head'
import { StageOver } from './stage-over'
import type { Mode, StageNotice, StageView } from './stage-view'
import { Transcript } from './transcript'
import { useTurnFocus } from './use-turn-focus'

export type StagePageProps = {
	stage: StageView
	mode: Mode
	/** Idempotency key of the next reply: a fresh one with every page. */
	replyKey: string
	/** Why the last reply was not taken. */
	notice?: StageNotice | null
	debriefUrl: string
	leaveUrl: string
}

const sets: Readonly<Record<Channel, (props: SetProps) => JSX.Element>> = {
	phone: PhoneSet,
	counter: CounterSet,
	visit: CounterSet,
	chat: ChatSet,
	email: ChatSet,
	social: ChatSet,
}

/** One turn of an attempt, or its last lines. Posts `intent=reply`, `token`, `turn` and `key` to its own address. */
export function StagePage({ stage, mode, replyKey, notice, debriefUrl, leaveUrl }: StagePageProps) {
	const heading = useRef<HTMLHeadingElement>(null)
	const section = useRef<HTMLElement>(null)
	const Set = sets[stage.channel]
	const written = Set === ChatSet
	// A thread grows downwards; face to face the person stays in sight above the words.
	useTurnFocus(heading, stage.ended ? 'end' : String(stage.turn), written ? heading : section)
	const mood = stageWords.seems(stage.person.name, stage.mood, stage.channel)
	return (
		<div className="page pb-12">
			<StageHead stage={stage} mode={mode} />
			<div className="grid items-start gap-8 lg:grid-cols-[minmax(0,7fr)_minmax(0,5fr)]">
				<section ref={section} aria-labelledby="scene-title">
					<Set stage={stage} faceAlt={stageWords.looks(stage.person.name, stage.mood)}>
						{(look) => (
							<>
								<div className="mb-4 flex flex-wrap items-center justify-between gap-2">
									<h2
										id="scene-title"
										ref={heading}
										tabIndex={-1}
										className={
											written
												? 'mx-auto scroll-mt-24 text-sm text-ink-soft outline-none'
												: 'text-xl outline-none'
										}
									>
										{stage.heading}
										<span className="sr-only"> ({mood})</span>
									</h2>
									{!written && <MoodChip mood={stage.mood} face={stage.person.face} quiet />}
								</div>
								<div
									role="log"
									aria-label={stageWords.conversation}
									className={written ? 'grid gap-3' : 'grid gap-4'}
								>
									<StageBeats
										beats={stage.beats}
										turn={stage.turn}
										counterpart={stage.person.name}
										look={look}
									/>
								</div>
							</>
						)}
					</Set>
				</section>
				<div>
					{/* Beside what to do next, where the eye is; always there, so that it is spoken. */}
					<div role="status">
						{notice && (
							<Notice kind="warn" className="mb-5">
								{stageWords.notices[notice]}
							</Notice>
						)}
					</div>
					{stage.ended ? (
						<StageOver debriefUrl={debriefUrl} />
					) : (
						<Replies replies={stage.replies} turn={stage.turn} replyKey={replyKey} />
					)}
					{!written && <Transcript past={stage.past} />}
					{!stage.ended && <StageFoot leaveUrl={leaveUrl} />}
				</div>
			</div>
		</div>
	)
}
