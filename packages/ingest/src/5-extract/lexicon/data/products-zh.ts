/** Chinese words for products, in the notation of `products-en.ts`. */
export const productsZh = `
goods: 货物, 商品, 产品, 貨物
services: 服务贸易, 服务
food: 农产品, 食品, 农副产品, 農產品
cars = ~: 汽车, 车辆, 整车, 汽車, 车
cars: 乘用车, 轿车, 小汽车, 狭义乘用车, 广义乘用车, 新车, 乘用車, 小客车, 私家车
cars = used cars: 二手车, 二手汽车, 二手乘用车, 二手轿车, 二手小汽车, 二手機動車, 二手机动车, 二手车辆, 二手車, 二手汽車, 旧机动车
evs: 新能源汽车, 新能源车, 电动汽车, 电动车, 纯电动汽车, 纯电动车, 纯电动, 新能源乘用车, 新能源, 电动乘用车, 环保车, 纯电车, 纯电汽车, 新能源汽車, 電動車
hybrids: 混合动力汽车, 混合动力车, 混动车, 混合动力, 油电混合动力
hybrids = plug-in: 插电式混合动力汽车, 插电混动, 插电式混合动力, 插混, 插电混动汽车, 插电式混动
vans: 轻型商用车, 厢式车
trucks: 货车, 卡车, 重卡, 载货车, 重型卡车, 重型货车
buses: 客车, 公交车, 大客车, 巴士
two_wheelers = motorcycles: 摩托车
two_wheelers: 两轮车
auto_parts: 汽车零部件, 汽车零件, 汽车零配件, 汽车配件
crude_oil: 原油
oil: 石油, 油
oil_products: 成品油, 石油产品, 燃料油, 航空煤油, 石脑油
diesel: 柴油
gasoline: 汽油
pipeline_gas: 管道天然气, 管道气, 管输天然气
lng: 液化天然气, LNG
gas: 天然气, 燃气, 气
-: 商用车, 液化石油气
coal: 煤炭, 煤, 煤及褐煤, 煤及制品
thermal_coal: 动力煤
coking_coal: 焦煤, 炼焦煤, 冶金煤
electricity: 电力, 电量, 电能, 用电
nuclear_fuel: 浓缩铀, 核燃料, 铀
energy: 能源产品, 能源, 能源资源, 矿物燃料, 油气, 矿产品
-: 半导体, 芯片, 集成电路, 钢铁, 钢材, 铁矿砂, 铁矿石, 铁矿, 稀土, 机电产品, 机电, 纺织, 服装, 机械, 电子产品, 手机, 电脑, 家电, 船舶, 化工, 化肥, 塑料, 黄金, 铜, 铝, 锂电池, 动力电池, 光伏, 太阳能电池, 药品, 医药, 家具, 玩具, 木材, 纸浆, 铜矿, 船舶, 化工品, 铁合金, 镍, 锂, 笔记本电脑, 自动数据处理设备, 燃油车, 汽油车, 柴油车, 传统燃油车, 高新技术产品, 劳动密集型产品
food = soybeans: 大豆
food = grain: 粮食, 谷物
food = corn: 玉米
food = wheat: 小麦
food = rice: 大米
food = beef: 牛肉
food = pork: 猪肉
food = poultry: 禽肉, 鸡肉
food = meat: 肉类, 肉
food = fruit: 水果, 榴莲, 车厘子
food = vegetable oil: 植物油, 食用油, 菜籽油, 棕榈油, 豆油
food = fish: 水产品, 海产品
food = rapeseed: 油菜籽, 菜籽
food = wine: 葡萄酒
food = barley: 大麦
food = sugar: 食糖
food = vegetables: 蔬菜
food = tea: 茶叶
food = dairy: 乳制品, 奶制品
`
