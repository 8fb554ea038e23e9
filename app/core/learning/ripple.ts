/** Word of mouth in a week: how many customers of each kind, and how many people each of them tells. */
export type RippleNumbers = {
	/** Customers who leave unhappy, 0 to 99. */
	unhappy: number
	/** Customers who leave happy, 0 to 99. */
	happy: number
	/** People whom one unhappy customer tells, 0 to 99. */
	unhappyTell: number
	happyTell: number
	/** Of ten who hear it, how many pass it on to one more, 0 to 10. */
	passOn: number
}

export type RippleSum = {
	/** People who hear the bad from a customer, and those who hear it from them. */
	bad: { first: number; second: number; all: number }
	good: { first: number; second: number; all: number }
	/**
	 * Happy customers whom it takes until the good has reached as many as one unhappy customer's bad; null where no
	 * number would, or where there is nothing to make up for.
	 */
	makesUp: number | null
}

/** Source of the starting numbers: the article "Exactly What Does Customer Support Really Mean?", which names no study. */
export const rippleStart: RippleNumbers = { unhappy: 1, happy: 3, unhappyTell: 11, happyTell: 3, passOn: 0 }

export const rippleMost = { unhappy: 99, happy: 99, unhappyTell: 99, happyTell: 99, passOn: 10 } as const

/** Who hears what in a week. What is out of range counts as the nearest number that is not. */
export function rippleOf(numbers: RippleNumbers): RippleSum {
	const { unhappy, happy, unhappyTell, happyTell, passOn } = inRange(numbers)
	const heard = (customers: number, tell: number) => {
		const first = customers * tell
		const second = Math.round((first * passOn) / 10)
		return { first, second, all: first + second }
	}
	return {
		bad: heard(unhappy, unhappyTell),
		good: heard(happy, happyTell),
		makesUp: happyTell === 0 || unhappyTell === 0 ? null : Math.ceil(unhappyTell / happyTell),
	}
}

function inRange(numbers: RippleNumbers): RippleNumbers {
	const whole = (name: keyof RippleNumbers) => {
		const number = Number.isFinite(numbers[name]) ? Math.round(numbers[name]) : 0
		return Math.min(rippleMost[name], Math.max(0, number))
	}
	return {
		unhappy: whole('unhappy'),
		happy: whole('happy'),
		unhappyTell: whole('unhappyTell'),
		happyTell: whole('happyTell'),
		passOn: whole('passOn'),
	}
}

/** A dot of the picture: its place around the middle of a pond with the radius 1, and the ring it belongs to. */
export type RippleDot = { x: number; y: number; second: boolean }
export type RipplePond = {
	dots: RippleDot[]
	/** How many people a dot stands for. */
	each: number
	/** In dots' width: the more hear it the wider, so that every dot has the same room. */
	radius: number
}

/** The most dots that a pond holds; beyond that a dot stands for several people. */
export const mostDots = 120
/** Room in the middle, in dots, for where the stone fell. */
const middle = 2

/** One dot for each who hears, set like the seeds of a sunflower: evenly, from the middle out. */
export function pondOf({ first, all }: { first: number; all: number }, each = dotFor(all)): RipplePond {
	const count = Math.ceil(all / each)
	const firsts = Math.ceil(first / each)
	const dots = Array.from({ length: count }, (_, place) => {
		const far = Math.sqrt((place + 0.5 + middle) / (count + middle))
		const angle = place * Math.PI * (3 - Math.sqrt(5))
		return { x: rounded(far * Math.cos(angle)), y: rounded(far * Math.sin(angle)), second: place >= firsts }
	})
	return { dots, each, radius: rounded(Math.sqrt(count + middle)) }
}

/** How many people a dot stands for where so many hear it. */
export function dotFor(all: number): number {
	return Math.max(1, Math.ceil(all / mostDots))
}

/** Three places after the point: the same to the letter wherever it is drawn. */
const rounded = (number: number) => Math.round(number * 1000) / 1000
