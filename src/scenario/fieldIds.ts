/** The kinds of products that creators sell themselves. */
export const productKinds = ['merch', 'digital', 'coaching'] as const;

export type ProductKind = (typeof productKinds)[number];

/** What a creator can do more of. Each is a field of a plan. */
export const levers = ['views', 'deals', 'orders', 'diamonds', 'merchUnits', 'digitalUnits', 'coachingUnits'] as const;

export type Lever = (typeof levers)[number];

/** The blocks that fields stand in, in the order in which users see them. */
export const fieldGroups = [
  'account',
  'rewards',
  'deals',
  'affiliate',
  'live',
  'merch',
  'digital',
  'coaching',
  'deductions',
  'goal',
] as const;

export type FieldGroup = (typeof fieldGroups)[number];

type ProductField = `${ProductKind}${'Units' | 'Price' | 'UnitCost' | 'Fee'}`;

/** How far a lever may rise, and whether it stays as it is. */
type GoalField = `${Lever}Most` | `${Lever}Fixed`;

/** Fields that hold a figure or a range of figures. */
export type NumberFieldId =
  | 'usdRate'
  | 'followers'
  | 'age'
  | 'engagementRate'
  | 'audienceFactor'
  | 'views'
  | 'longShare'
  | 'share'
  | 'rpm'
  | 'viewsPerVideo'
  | 'baseRate'
  | 'extraPerPoint'
  | 'deals'
  | 'fee'
  | 'usageDays'
  | 'sparkDays'
  | 'exclusivityDays'
  | 'orders'
  | 'orderValue'
  | 'commission'
  | 'refundShare'
  | 'diamonds'
  | 'perDiamond'
  | ProductField
  | 'costs'
  | 'managerShare'
  | 'paymentFee'
  | 'taxShare'
  | 'target'
  | `${Lever}Most`;

export type FieldId =
  | NumberFieldId
  | 'country'
  | 'currency'
  | 'usdDate'
  | 'niche'
  | 'rush'
  | 'managerOn'
  | Exclude<GoalField, NumberFieldId>;
