<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>AnswerWords</name>
    <message>
        <source>waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>sure</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>不确定</translation>
    </message>
    <message>
        <source>unlike</source>
        <translation>陌生</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>calibrated on %1 validation pictures</source>
        <translation>已用 %1 张验证图像校准</translation>
    </message>
    <message>
        <source>not calibrated yet</source>
        <translation>尚未校准</translation>
    </message>
    <message>
        <source>This run was right on %1 of its validation images.</source>
        <translation>此运行在验证图像上的正确率为 %1。</translation>
    </message>
    <message>
        <source>The starter model was right on %1 of its validation images.</source>
        <translation>入门模型在其验证图像上的正确率为 %1。</translation>
    </message>
    <message>
        <source>calibrated on %1 validation picture</source>
        <translation>已用 %1 张验证图像校准</translation>
    </message>
</context>
<context>
    <name>QMenu</name>
    <message>
        <source>&amp;Classify</source>
        <translation>分类(&amp;C)</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>在文件夹中显示(&amp;F)</translation>
    </message>
    <message>
        <source>Copy &amp;path</source>
        <translation>复制路径(&amp;P)</translation>
    </message>
    <message>
        <source>Copy p&amp;icture</source>
        <translation>复制图片(&amp;I)</translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message>
        <source>%1 has no =</source>
        <translation>%1 缺少 =</translation>
    </message>
    <message>
        <source>load balance %1</source>
        <translation>负载均衡 %1</translation>
    </message>
    <message>
        <source>communication %1</source>
        <translation>通信 %1</translation>
    </message>
    <message>
        <source>no waiting %1</source>
        <translation>无等待 %1</translation>
    </message>
    <message>
        <source>useful work %1</source>
        <translation>有效工作 %1</translation>
    </message>
    <message>
        <source>Why %1: %2.</source>
        <translation>%1 的原因：%2。</translation>
    </message>
    <message>
        <source>Measure %1 next: what the law predicts for %2 becomes %3 narrower.</source>
        <translation>接下来测量 %1：定律对 %2 的预测区间会缩小 %3。</translation>
    </message>
    <message>
        <source>Measure %1 once more: what the law predicts for %2 becomes %3 narrower.</source>
        <translation>再测量一次 %1：定律对 %2 的预测区间会缩小 %3。</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Simulated with the tasks measured here, if no worker slowed another: %1.</source>
        <translation>用此处测得的任务模拟，假设 worker 之间互不拖慢：%1。</translation>
    </message>
    <message>
        <source>%1 MB/s and %2 ms</source>
        <translation>%1 MB/s，%2 ms</translation>
    </message>
    <message>
        <source>%1 KiB</source>
        <translation>%1 KiB</translation>
    </message>
    <message>
        <source>%1 MiB</source>
        <translation>%1 MiB</translation>
    </message>
    <message>
        <source>%1: %2 predicted from the network and the time of one, of which %3 is communication that nothing hides; %4 measured.</source>
        <translation>%1：根据网络和单个的耗时预测为 %2，其中 %3 是无法掩盖的通信；实测 %4。</translation>
    </message>
    <message>
        <source>Predicted for machines like this one, on this network: %1.</source>
        <translation>对同类机器在此网络上的预测：%1。</translation>
    </message>
    <message>
        <source>%1 is no whole number from 0 to %2</source>
        <translation>%1 不是 0 到 %2 的整数</translation>
    </message>
    <message>
        <source>%1 is no number</source>
        <translation>%1 不是数字</translation>
    </message>
    <message>
        <source>it is empty; is a variable of a script not set?</source>
        <translation>它是空的；脚本里的变量没有设置吗？</translation>
    </message>
</context>
<context>
    <name>leafbench</name>
    <message>
        <source>A workbench for leaf-disease classification.</source>
        <translation>叶片病害分类工作台。</translation>
    </message>
    <message>
        <source>Where runs are kept.</source>
        <translation>运行的存放位置。</translation>
    </message>
    <message>
        <source>light, dark or system.</source>
        <translation>light（浅色）、dark（深色）或 system（跟随系统）。</translation>
    </message>
    <message>
        <source>Write pictures of all pages to DIR and end.</source>
        <translation>将所有页面的图片写入 DIR 后退出。</translation>
    </message>
    <message>
        <source>--theme is light, dark or system, not &quot;%1&quot;</source>
        <translation>--theme 应为 light、dark 或 system，而不是“%1”</translation>
    </message>
    <message>
        <source>--page is one of %1, not &quot;%2&quot;</source>
        <translation>--page 应为 %1 之一，而不是“%2”</translation>
    </message>
    <message>
        <source>no display can be opened (%1). Start it on a desktop, or use leafbench-cli, which needs none.</source>
        <translation>无法打开显示（%1）。请在桌面环境中启动，或使用不需要显示的 leafbench-cli。</translation>
    </message>
    <message>
        <source>A dataset&apos;s folder, pictures to classify, or a run to import.</source>
        <translation>数据集文件夹、要分类的图片，或要导入的运行。</translation>
    </message>
    <message>
        <source>Page to show first: explore, preprocess, train, tune, evaluate, classify, speedup, replay, runs, cluster, help, settings.</source>
        <translation>首先显示的页面：explore, preprocess, train, tune, evaluate, classify, speedup, replay, runs, cluster, help, settings。</translation>
    </message>
    <message>
        <source>Size of the text in percent: 50 to 300.</source>
        <translation>文字大小，以百分比计：50 至 300。</translation>
    </message>
    <message>
        <source>--text-size is a number from 50 to 300, not &quot;%1&quot;</source>
        <translation>--text-size 应为 50 至 300 之间的数，而不是“%1”</translation>
    </message>
    <message>
        <source>Not all pages could be drawn into %1.</source>
        <translation>部分页面未能绘制到 %1 中。</translation>
    </message>
</context>
<context>
    <name>leafbench::cli</name>
    <message>
        <source>%1 (%2 ms)</source>
        <translation>%1（%2 ms）</translation>
    </message>
    <message>
        <source>The five likeliest classes of pictures, by a run</source>
        <translation>由某次运行给出图片最可能的五个类别</translation>
    </message>
    <message>
        <source>Folder of the runs</source>
        <translation>存放运行的文件夹</translation>
    </message>
    <message>
        <source>... and %1 more notes.</source>
        <translation>……以及另外 %1 条提示。</translation>
    </message>
    <message>
        <source>      R         G         B</source>
        <translation>      R         G         B</translation>
    </message>
    <message>
        <source>Draw a demo dataset of 38 classes in Kaggle&apos;s layout</source>
        <translation>按 Kaggle 的目录结构绘制含 38 个类别的演示数据集</translation>
    </message>
    <message>
        <source>Folder to draw into</source>
        <translation>绘制到的文件夹</translation>
    </message>
    <message>
        <source>Images of each class</source>
        <translation>每个类别的图像数</translation>
    </message>
    <message>
        <source>Pixels a side</source>
        <translation>边长（像素）</translation>
    </message>
    <message>
        <source>Seed: the same one draws the same leaves</source>
        <translation>随机种子：相同的种子画出相同的叶片</translation>
    </message>
    <message>
        <source>Threads; 0: one a core</source>
        <translation>线程数；0：每核一个</translation>
    </message>
    <message>
        <source>List the classes and images of a dataset folder</source>
        <translation>列出数据集文件夹中的类别和图像</translation>
    </message>
    <message>
        <source>Dataset folder</source>
        <translation>数据集文件夹</translation>
    </message>
    <message>
        <source>Assign every image to train, valid or test</source>
        <translation>将每张图像分到 train、valid 或 test</translation>
    </message>
    <message>
        <source>auto, folders (keep train and valid, cut test out of train) or stratified</source>
        <translation>auto、folders（保留 train 和 valid，从 train 中切出 test）或 stratified（分层）</translation>
    </message>
    <message>
        <source>Share of train (stratified)</source>
        <translation>train 的占比（stratified）</translation>
    </message>
    <message>
        <source>Share of valid (stratified)</source>
        <translation>valid 的占比（stratified）</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>随机种子</translation>
    </message>
    <message>
        <source>File to save the split to, for the recipe key split</source>
        <translation>保存划分的文件，用于配方的 split 键</translation>
    </message>
    <message>
        <source>Exact channel mean and standard deviation</source>
        <translation>精确的通道均值和标准差</translation>
    </message>
    <message>
        <source>train, valid, test or all; auto: train/ of Kaggle&apos;s layout, all of a plain folder</source>
        <translation>train、valid、test 或 all；auto：Kaggle 目录结构取 train/，普通文件夹取全部</translation>
    </message>
    <message>
        <source>Accuracy %1 (95 % interval %2 to %3) on %4 %5 images in %6; results in %7</source>
        <translation>准确率 %1（95 % 区间 %2 至 %3），%4 张 %5 图像，用时 %6；结果在 %7</translation>
    </message>
    <message>
        <source>Classification report and confusion matrix of a run</source>
        <translation>某次运行的分类报告和混淆矩阵</translation>
    </message>
    <message>
        <source>train, valid or test; auto: test where the run has one, else valid</source>
        <translation>train、valid 或 test；auto：运行有 test 时用 test，否则用 valid</translation>
    </message>
    <message>
        <source>Leafbench without a window: leaf diseases, ResNet-18, and what parallelism gains.</source>
        <translation>无窗口的 Leafbench：叶片病害、ResNet-18，以及并行带来的收益。</translation>
    </message>
    <message>
        <source>One JSON object a line on stdout; progress and log on stderr</source>
        <translation>stdout 每行一个 JSON 对象；进度和日志输出到 stderr</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>Error: %1</source>
        <translation>错误：%1</translation>
    </message>
    <message>
        <source>ResNet-18&apos;s layers, shapes and parameters (the paper&apos;s Figure 8)</source>
        <translation>ResNet-18 的层、形状和参数（论文图 8）</translation>
    </message>
    <message>
        <source>Number of classes</source>
        <translation>类别数</translation>
    </message>
    <message>
        <source>all or head</source>
        <translation>all（整个网络）或 head（仅分类头）</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>运行 %1</translation>
    </message>
    <message>
        <source>Epoch  train loss  train acc  valid loss  valid acc        lr       time  images/s  waited</source>
        <translation>Epoch  train loss  train acc  valid loss  valid acc        lr       time  images/s  waited</translation>
    </message>
    <message>
        <source>Trained for %1, %2 images/s; best validation accuracy %3 in epoch %4.</source>
        <translation>训练用时 %1，%2 张/s；最佳验证准确率 %3，在第 %4 轮。</translation>
    </message>
    <message>
        <source>%1 files were left out; they are listed in %2/refused.csv.</source>
        <translation>略过 %1 个文件；列在 %2/refused.csv 中。</translation>
    </message>
    <message>
        <source>Next: leafbench-cli evaluate %1</source>
        <translation>下一步：leafbench-cli evaluate %1</translation>
    </message>
    <message>
        <source>Which pictures? Give --data DIR, or data in the recipe.</source>
        <translation>用哪些图像？请给出 --data DIR，或配方中的 data。</translation>
    </message>
    <message>
        <source>Go on with: leafbench-cli train --resume %1</source>
        <translation>继续：leafbench-cli train --resume %1</translation>
    </message>
    <message>
        <source>Train ResNet-18 on a dataset folder</source>
        <translation>在数据集文件夹上训练 ResNet-18</translation>
    </message>
    <message>
        <source>key=value of the recipe; may be given often</source>
        <translation>配方的 key=value；可多次给出</translation>
    </message>
    <message>
        <source>Folder that the run goes into</source>
        <translation>存放此运行的文件夹</translation>
    </message>
    <message>
        <source>Recipe keys:
</source>
        <translation>配方的键：
</translation>
    </message>
    <message>
        <source>Table %1. %2</source>
        <translation>表 %1。%2</translation>
    </message>
    <message>
        <source>The paper&apos;s machine: %1</source>
        <translation>论文所用机器：%1</translation>
    </message>
    <message>
        <source>%1  paper s  speedup     here s  speedup   images</source>
        <translation>%1  paper s  speedup     here s  speedup   images</translation>
    </message>
    <message>
        <source>  not measured yet</source>
        <translation>  尚未测量</translation>
    </message>
    <message>
        <source>The paper&apos;s tables of times and speedups beside those measured on this machine</source>
        <translation>论文中的耗时与加速比表格，与本机实测值并列</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>已导出到 %1</translation>
    </message>
    <message>
        <source>Measure one workload at several worker counts</source>
        <translation>以多种 worker 数测量同一项工作</translation>
    </message>
    <message>
        <source>What is measured</source>
        <translation>测量什么</translation>
    </message>
    <message>
        <source>Runs of each count</source>
        <translation>每种数量的测量次数</translation>
    </message>
    <message>
        <source>Drop the files from the cache before each run</source>
        <translation>每次测量前将文件从缓存中清除</translation>
    </message>
    <message>
        <source>Images, in a fixed shuffled order; 0: all (the default; %1 for training)</source>
        <translation>图像数，按固定的打乱顺序；0：全部（默认；训练时为 %1）</translation>
    </message>
    <message>
        <source>Runs folder; the study goes into its speedup folder</source>
        <translation>运行文件夹；研究存入其中的 speedup 文件夹</translation>
    </message>
    <message>
        <source>workers  repeat         time  images/s  cores used   waited</source>
        <translation>workers  repeat         time  images/s  cores used   waited</translation>
    </message>
    <message>
        <source>
workers      median    least     most  speedup (95 % interval)  efficiency  Karp-Flatt    paper&apos;s time, speedup</source>
        <translation>
workers      median    least     most  speedup (95 % interval)  efficiency  Karp-Flatt    paper&apos;s time, speedup</translation>
    </message>
    <message>
        <source>  past the cores</source>
        <translation>  超出核数</translation>
    </message>
    <message>
        <source>Predicted for %1 workers with a core each: %2 by Amdahl, %3 by Gustafson.</source>
        <translation>%1 个 worker 各占一核时的预测：Amdahl 为 %2，Gustafson 为 %3。</translation>
    </message>
    <message>
        <source>Paper: Table %1, %2.</source>
        <translation>论文：表 %1，%2。</translation>
    </message>
    <message>
        <source>All runs gave the same result.</source>
        <translation>所有测量结果一致。</translation>
    </message>
    <message>
        <source>The runs gave different results.</source>
        <translation>各次测量结果不一致。</translation>
    </message>
    <message>
        <source>Stored in %1</source>
        <translation>已保存到 %1</translation>
    </message>
    <message>
        <source>%1 tasks: %2, in %3 worker processes</source>
        <translation>%1 个任务：%2，工作进程 %3 个</translation>
    </message>
    <message>
        <source>loader (threads) or tasks (a task graph, by worker processes)</source>
        <translation>loader（线程）或 tasks（任务图，由工作进程执行）</translation>
    </message>
    <message>
        <source>Threads (1 to 256) or worker processes (1 to 64); one a core if not given</source>
        <translation>线程数（1 至 256）或工作进程数（1 至 64）；未给出则每核一个</translation>
    </message>
    <message>
        <source>tune-parallel: LibTorch threads of each trial; 0: all cores shared out, so that one at a time has them all</source>
        <translation>tune-parallel：每个试验的 LibTorch 线程数；0：平分所有核，因此逐个运行时独占全部</translation>
    </message>
    <message>
        <source>The results were not compared: with other cores their sums round differently.</source>
        <translation>结果未作比较：核数不同时，求和的舍入也不同。</translation>
    </message>
    <message>
        <source>How trials are suggested (tpe: Bayesian)</source>
        <translation>试验的建议方式（tpe：贝叶斯）</translation>
    </message>
    <message>
        <source>Which trials are stopped early (none)</source>
        <translation>哪些试验会提前终止（none）</translation>
    </message>
    <message>
        <source>What a trial is judged by, at its best epoch (valid_accuracy)</source>
        <translation>以何指标评判试验，取其最佳轮（valid_accuracy）</translation>
    </message>
    <message>
        <source>Of the sampler (42); that of the trainings is the recipe&apos;s</source>
        <translation>采样器的种子（42）；训练的种子由配方决定</translation>
    </message>
    <message>
        <source>tpe: finished trials, spread evenly, before it models (5)</source>
        <translation>tpe：开始建模前需完成的均匀分布的试验数（5）</translation>
    </message>
    <message>
        <source>Trials before each one that its suggestion does not wait for (3); so many + 1 can run at a time</source>
        <translation>每个试验之前，其建议不等待的试验数（3）；可同时运行此数 + 1 个</translation>
    </message>
    <message>
        <source>LibTorch threads of each trial (1)</source>
        <translation>每个试验的 LibTorch 线程数（1）</translation>
    </message>
    <message>
        <source>Use every result at once and share all cores out: trials then depend on how many run and on timing</source>
        <translation>立即使用每个结果并分配所有核：试验将取决于同时运行的数量和时序</translation>
    </message>
    <message>
        <source>Keep every trial&apos;s model (45 MB each), not the best alone</source>
        <translation>保留每个试验的模型（各 45 MB），而不只是最佳的</translation>
    </message>
    <message>
        <source>Search for good hyperparameters, several trials at a time</source>
        <translation>搜索好的超参数，可同时进行多个试验</translation>
    </message>
    <message>
        <source>Trials that the study has in the end</source>
        <translation>研究最终包含的试验数</translation>
    </message>
    <message>
        <source>Trials at a time (default: as many as the cores let run)</source>
        <translation>同时进行的试验数（默认：核数允许的最大值）</translation>
    </message>
    <message>
        <source>Search space (JSON); default: the paper&apos;s four hyperparameters</source>
        <translation>搜索空间（JSON）；默认：论文的四个超参数</translation>
    </message>
    <message>
        <source>Folder that the trials&apos; runs go into</source>
        <translation>存放各试验运行的文件夹</translation>
    </message>
    <message>
        <source>a validation accuracy of %1</source>
        <translation>验证准确率 %1</translation>
    </message>
    <message>
        <source>a validation loss of %1</source>
        <translation>验证损失 %1</translation>
    </message>
    <message>
        <source>Study %1</source>
        <translation>研究 %1</translation>
    </message>
    <message>
        <source>No trial came to a value: all %1 failed or were pruned. See %2.</source>
        <translation>没有试验得到结果：全部 %1 个失败或被提前终止。见 %2。</translation>
    </message>
    <message>
        <source>Best is trial %1 with %2.</source>
        <translation>最佳为试验 %1，%2。</translation>
    </message>
    <message>
        <source>median: first epochs that are never judged (1)</source>
        <translation>median：最初不作评判的轮数（1）</translation>
    </message>
    <message>
        <source>More trials at a time need a longer look-back (--look-back %1), which is another study, or --as-fast-as-possible.</source>
        <translation>同时进行更多试验需要更长的回看（--look-back %1，那是另一项研究），或使用 --as-fast-as-possible。</translation>
    </message>
    <message>
        <source>Without a recipe trials train five epochs with a step schedule. A space file, any recipe keys:</source>
        <translation>没有配方时，试验按阶梯调度训练五轮。搜索空间文件，可用任意配方键：</translation>
    </message>
    <message>
        <source>With --json stdout has one object a trial (trial, state, value, parameters, intermediate, elapsed_s, slot, run), and one at the end: best, elapsed_s, trials, complete, pruned, failed, study.
</source>
        <translation>使用 --json 时，stdout 每个试验一个对象（trial, state, value, parameters, intermediate, elapsed_s, slot, run），最后一个对象为：best, elapsed_s, trials, complete, pruned, failed, study。
</translation>
    </message>
    <message>
        <source>  Nearest training picture: %1 (%2, distance %3)</source>
        <translation>  最近的训练图像：%1（%2，距离 %3）</translation>
    </message>
    <message>
        <source>  This very file was in the training data: %1</source>
        <translation>  这个文件本身就在训练数据中：%1</translation>
    </message>
    <message>
        <source>  This picture was in the training data: %1</source>
        <translation>  这张图像在训练数据中：%1</translation>
    </message>
    <message>
        <source>  Where it looked: %1</source>
        <translation>  关注的位置：%1</translation>
    </message>
    <message>
        <source>Not calibrated: %1</source>
        <translation>未校准：%1</translation>
    </message>
    <message>
        <source>Folder for a picture each of where the network looked (Grad-CAM)</source>
        <translation>存放网络关注位置图（Grad-CAM）的文件夹，每张图片一幅</translation>
    </message>
    <message>
        <source>Plain probabilities: nothing is learned from the run&apos;s own pictures first</source>
        <translation>普通概率：不先从运行自身的图像中学习</translation>
    </message>
    <message>
        <source>Open every file: faulty ones, leaves on both sides of a split, what the background tells</source>
        <translation>打开每个文件：损坏的文件、划分两侧的同一叶片、背景透露的信息</translation>
    </message>
    <message>
        <source>File that tells which pictures show the same leaf: PlantVillage&apos;s leaf-map.json, or CSV file,leaf</source>
        <translation>说明哪些图像为同一叶片的文件：PlantVillage 的 leaf-map.json，或 CSV file,leaf</translation>
    </message>
    <message>
        <source>File to save the leaf-clean split to, for the recipe key split</source>
        <translation>保存按叶片划分的文件，用于配方的 split 键</translation>
    </message>
    <message>
        <source>Folder of the runs; what is known of the pictures is kept in it</source>
        <translation>存放运行的文件夹；关于图像的已知信息保存在其中</translation>
    </message>
    <message>
        <source>Top 5 %1; expected calibration error %2, and %3 at the validation images&apos; temperature of %4</source>
        <translation>Top-5 %1；期望校准误差 %2，按验证图像的温度 %4 为 %3</translation>
    </message>
    <message>
        <source>None of them is faulty.</source>
        <translation>没有损坏的文件。</translation>
    </message>
    <message>
        <source>Faulty files: %1</source>
        <translation>损坏的文件：%1</translation>
    </message>
    <message>
        <source>no images</source>
        <translation>没有图像</translation>
    </message>
    <message>
        <source>%1 of %2 (%3)</source>
        <translation>%1 / %2（%3）</translation>
    </message>
    <message>
        <source>Images that show a leaf which is also in train:</source>
        <translation>与 train 中的图像为同一叶片的图像：</translation>
    </message>
    <message>
        <source>split</source>
        <translation>split</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>valid</translation>
    </message>
    <message>
        <source>test</source>
        <translation>test</translation>
    </message>
    <message>
        <source>The leaf-clean split is saved: train with --set split=%1</source>
        <translation>按叶片划分已保存：用 --set split=%1 训练</translation>
    </message>
    <message>
        <source>Pictures, or folders of them</source>
        <translation>图片，或图片文件夹</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Say where to: --to FOLDER, --bundle FILE.zip, or both.</source>
        <translation>请指定输出位置：--to FOLDER、--bundle FILE.zip，或两者。</translation>
    </message>
    <message>
        <source>%1
Train from it with --set weights=FILE.</source>
        <translation>%1
以此训练：--set weights=FILE。</translation>
    </message>
    <message>
        <source>A run&apos;s weights and numbers for other programs</source>
        <translation>供其他程序使用的运行权重和数据</translation>
    </message>
    <message>
        <source>Folder to write into</source>
        <translation>写入的文件夹</translation>
    </message>
    <message>
        <source>Some of %1, between commas; all when left out</source>
        <translation>%1 中的若干项，以逗号分隔；省略则为全部</translation>
    </message>
    <message>
        <source>The whole run and all formats in one zip with SHA-256 sums</source>
        <translation>整个运行和所有格式打包为一个 zip，附 SHA-256 校验和</translation>
    </message>
    <message>
        <source>Takes a bundle, another machine&apos;s run, or ResNet-18 weights in</source>
        <translation>导入打包文件、另一台机器的运行，或 ResNet-18 权重</translation>
    </message>
    <message>
        <source>A bundle, a run&apos;s folder, or weights (safetensors, or a state_dict of torch)</source>
        <translation>打包文件、运行文件夹，或权重（safetensors，或 torch 的 state_dict）</translation>
    </message>
    <message>
        <source>
The paper replayed in %1, in %2</source>
        <translation>
论文复现完成，用时 %1，位于 %2</translation>
    </message>
    <message>
        <source>Which pictures? Give DIR, or --resume REPLAY.</source>
        <translation>用哪些图像？请给出 DIR，或 --resume REPLAY。</translation>
    </message>
    <message>
        <source>What is done is kept. Go on with: leafbench-cli replay --resume %1</source>
        <translation>已完成的部分会保留。继续：leafbench-cli replay --resume %1</translation>
    </message>
    <message>
        <source>Carry the whole paper out, step by step, its values beside this machine&apos;s</source>
        <translation>逐步执行整篇论文，论文数值与本机数值并列</translation>
    </message>
    <message>
        <source>smoke: minutes, on any dataset; lecture: under half an hour; full: the paper&apos;s sizes</source>
        <translation>smoke：几分钟，任意数据集；lecture：半小时以内；full：论文的规模</translation>
    </message>
    <message>
        <source>Runs folder; the replay goes into its replays folder</source>
        <translation>运行文件夹；复现存入其中的 replays 文件夹</translation>
    </message>
    <message>
        <source>A replay to go on with (default: the newest unfinished one of this folder and scale)</source>
        <translation>要继续的复现（默认：此文件夹和规模下最新的未完成复现）</translation>
    </message>
    <message>
        <source>Folder of the report (default: report in the replay)</source>
        <translation>报告文件夹（默认：复现中的 report）</translation>
    </message>
    <message>
        <source>With --json stdout has an object as each step begins and ends (step, state, elapsed_s), one a measurement (step, workers, repeat, own_s, own_speedup, paper_s, paper_speedup), one an epoch, and one at the end: replay, scale, elapsed_s, report.
</source>
        <translation>使用 --json 时，stdout 在每个步骤开始和结束时输出一个对象（step, state, elapsed_s），每次测量一个（step, workers, repeat, own_s, own_speedup, paper_s, paper_speedup），每轮一个，最后一个为：replay, scale, elapsed_s, report。
</translation>
    </message>
    <message>
        <source>Classes and pictures (Figures 1 to 3)</source>
        <translation>类别与图像（图 1 至 3）</translation>
    </message>
    <message>
        <source>Split (Table 2)</source>
        <translation>划分（表 2）</translation>
    </message>
    <message>
        <source>Mean and standard deviation by task graph (Table 4)</source>
        <translation>任务图计算均值和标准差（表 4）</translation>
    </message>
    <message>
        <source>Mean and standard deviation by loader (Table 5)</source>
        <translation>加载器计算均值和标准差（表 5）</translation>
    </message>
    <message>
        <source>Pre-training (Appendix A)</source>
        <translation>预训练（附录 A）</translation>
    </message>
    <message>
        <source>Training with loader workers (Table 7)</source>
        <translation>使用加载 worker 训练（表 7）</translation>
    </message>
    <message>
        <source>Training with replicas (Table 9)</source>
        <translation>使用副本训练（表 9）</translation>
    </message>
    <message>
        <source>Tuning, trials at a time (Table 12)</source>
        <translation>调优，同时进行的试验（表 12）</translation>
    </message>
    <message>
        <source>Final training (Figure 14)</source>
        <translation>最终训练（图 14）</translation>
    </message>
    <message>
        <source>Evaluation (Figures 15 and 16)</source>
        <translation>评估（图 15 和 16）</translation>
    </message>
    <message>
        <source>Replay %1</source>
        <translation>复现 %1</translation>
    </message>
    <message>
        <source>%1. %2: done before, %3</source>
        <translation>%1. %2：之前已完成，%3</translation>
    </message>
    <message>
        <source>   done in %1</source>
        <translation>   完成，用时 %1</translation>
    </message>
    <message>
        <source>   %1  %2   paper %3</source>
        <translation>   %1  %2   论文 %3</translation>
    </message>
    <message>
        <source>classes</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>%1 images</source>
        <translation>%1 张图像</translation>
    </message>
    <message>
        <source>   best trial %1, validation accuracy %2: %3</source>
        <translation>   最佳试验 %1，验证准确率 %2：%3</translation>
    </message>
    <message>
        <source>best validation accuracy</source>
        <translation>最佳验证准确率</translation>
    </message>
    <message>
        <source>accuracy, %1 images</source>
        <translation>准确率，%1 张图像</translation>
    </message>
    <message>
        <source>   epoch %1: training %2, validation %3, %4</source>
        <translation>   第 %1 轮：训练 %2，验证 %3，%4</translation>
    </message>
    <message>
        <source>%1, not in the paper</source>
        <translation>%1，论文中没有</translation>
    </message>
    <message>
        <source>paper %1 s  %2</source>
        <translation>论文 %1 s  %2</translation>
    </message>
    <message>
        <source>%1 is in the trash. Take it back with: leafbench-cli runs trash --restore %2</source>
        <translation>%1 已移到回收站。恢复：leafbench-cli runs trash --restore %2</translation>
    </message>
    <message>
        <source>Restored: %1</source>
        <translation>已恢复：%1</translation>
    </message>
    <message>
        <source>Runs folder</source>
        <translation>运行文件夹</translation>
    </message>
    <message>
        <source>Only runs with all of these words in name, tags, notes or recipe</source>
        <translation>仅限名称、标签、备注或配方中包含所有这些词的运行</translation>
    </message>
    <message>
        <source>Only runs with this tag; may be repeated</source>
        <translation>仅限带此标签的运行；可重复给出</translation>
    </message>
    <message>
        <source>Only starred runs</source>
        <translation>仅限星标运行</translation>
    </message>
    <message>
        <source>Only runs in this state</source>
        <translation>仅限处于此状态的运行</translation>
    </message>
    <message>
        <source>Largest, newest or best first by</source>
        <translation>最大、最新或最佳在前，按</translation>
    </message>
    <message>
        <source>The other way round</source>
        <translation>反向排序</translation>
    </message>
    <message>
        <source>Add tags to a run</source>
        <translation>给运行添加标签</translation>
    </message>
    <message>
        <source>Take them away</source>
        <translation>移除这些标签</translation>
    </message>
    <message>
        <source>Star a run</source>
        <translation>给运行加星标</translation>
    </message>
    <message>
        <source>Take the star away</source>
        <translation>取消星标</translation>
    </message>
    <message>
        <source>Write a run&apos;s note; none removes it</source>
        <translation>写入运行的备注；不给内容则删除</translation>
    </message>
    <message>
        <source>Words of the note</source>
        <translation>备注内容</translation>
    </message>
    <message>
        <source>Move runs to the trash</source>
        <translation>将运行移到回收站</translation>
    </message>
    <message>
        <source>List what is in the trash</source>
        <translation>列出回收站内容</translation>
    </message>
    <message>
        <source>Delete all of it for good</source>
        <translation>永久删除其中全部内容</translation>
    </message>
    <message>
        <source>Put this one back, by its name in the trash</source>
        <translation>按其在回收站中的名称恢复此项</translation>
    </message>
    <message>
        <source>Where runs&apos; recipes differ, and what they came to</source>
        <translation>各运行的配方差异及其结果</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Run</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Best valid acc</source>
        <translation>Best valid acc</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Epochs</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>已加星标</translation>
    </message>
    <message>
        <source>Not starred</source>
        <translation>未加星标</translation>
    </message>
    <message>
        <source>Tags: %1</source>
        <translation>标签：%1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>备注：%1</translation>
    </message>
    <message>
        <source>In the trash</source>
        <translation>In the trash</translation>
    </message>
    <message>
        <source>Thrown away</source>
        <translation>Thrown away</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>回收站为空。</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>共 %1</translation>
    </message>
    <message>
        <source>The trash was empty.</source>
        <translation>回收站本来就是空的。</translation>
    </message>
    <message>
        <source>%1 runs are gone for good, %2.</source>
        <translation>已永久删除 %1 次运行，%2。</translation>
    </message>
    <message>
        <source>Their recipes are the same.</source>
        <translation>它们的配方相同。</translation>
    </message>
    <message>
        <source>Cut from the tensors&apos; names: %1</source>
        <translation>从张量名称中去掉：%1</translation>
    </message>
    <message>
        <source>Skipped, and not executed: %1</source>
        <translation>已跳过，未执行：%1</translation>
    </message>
    <message>
        <source>Where the run&apos;s dataset is now, if it was moved</source>
        <translation>运行的数据集若已移动，其现在的位置</translation>
    </message>
    <message>
        <source>To train on from its weights: %1</source>
        <translation>用其权重继续训练：%1</translation>
    </message>
    <message>
        <source>The number of epochs of this run cannot be changed: its learning rate follows it, or its last state is not kept. %1</source>
        <translation>此运行的轮数不能更改：其学习率取决于轮数，或其最后状态未保留。%1</translation>
    </message>
    <message>
        <source>Dataset folder; with --resume: where it is now</source>
        <translation>数据集文件夹；与 --resume 一起使用时：其现在的位置</translation>
    </message>
    <message>
        <source>Go on with a run that was stopped; with --set epochs=N: up to that epoch</source>
        <translation>继续已停止的运行；与 --set epochs=N 一起使用时：训练到该轮</translation>
    </message>
    <message>
        <source>What is trained is kept. Go on with: leafbench-cli tune --study %1 --trials %2</source>
        <translation>已训练的部分会保留。继续：leafbench-cli tune --study %1 --trials %2</translation>
    </message>
    <message>
        <source>%1; the training takes about %2</source>
        <translation>%1；训练约占用 %2</translation>
    </message>
    <message>
        <source>Print the manual page, or the completions of a shell</source>
        <translation>输出手册页，或某个 shell 的补全脚本</translation>
    </message>
    <message>
        <source>What to print</source>
        <translation>输出什么</translation>
    </message>
    <message>
        <source>... and %1 more warnings.</source>
        <translation>……以及另外 %1 条警告。</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>剩余 %1</translation>
    </message>
    <message>
        <source>Dataset folder; of a study that exists: where it is now</source>
        <translation>数据集文件夹；对已有研究：其现在的位置</translation>
    </message>
    <message>
        <source>List, mark, compare, delete and move runs</source>
        <translation>列出、标记、比较、删除和移动运行</translation>
    </message>
    <message>
        <source>Where the runs lie; with DIR: use the runs there from now on</source>
        <translation>运行的存放位置；给出 DIR：此后使用该处的运行</translation>
    </message>
    <message>
        <source>A folder of runs; nothing is moved</source>
        <translation>存放运行的文件夹；不移动任何内容</translation>
    </message>
    <message>
        <source>Move all runs and studies to another folder, on another disk</source>
        <translation>将所有运行和研究移到另一文件夹，也可在另一磁盘上</translation>
    </message>
    <message>
        <source>An empty folder, or a new one. The old one is removed after all files are copied and compared; cancelled or killed before, it stays in use</source>
        <translation>空文件夹或新文件夹。所有文件复制并比对后才删除旧文件夹；在此之前取消或被终止，则继续使用旧文件夹</translation>
    </message>
    <message>
        <source>Share of test; of train/ with folders (%1 is the paper&apos;s)</source>
        <translation>test 的占比；使用 folders 时为占 train/ 的比例（论文为 %1）</translation>
    </message>
    <message>
        <source>Say which pictures, or folders of them.</source>
        <translation>请指定图片或图片文件夹。</translation>
    </message>
    <message>
        <source>%1 answers: %2</source>
        <translation>由 %1 回答：%2</translation>
    </message>
    <message>
        <source>Nothing is called sure: %1</source>
        <translation>不会判为“确定”：%1</translation>
    </message>
    <message>
        <source>%1. Left out: best</source>
        <translation>%1。已省略：best</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Another dataset, whose class folders are matched with the run&apos;s</source>
        <translation>另一个数据集，其类别文件夹将与此运行的类别对应</translation>
    </message>
    <message>
        <source>With --on: a CSV or JSON file of which folder is which class of the run</source>
        <translation>与 --on 一起使用：说明哪个文件夹对应运行中哪个类别的 CSV 或 JSON 文件</translation>
    </message>
    <message>
        <source>With --on: only write such a file, to be edited</source>
        <translation>与 --on 一起使用：仅写出这样的文件，供编辑</translation>
    </message>
    <message>
        <source>the same name</source>
        <translation>名称相同</translation>
    </message>
    <message>
        <source>the same but for its form</source>
        <translation>仅写法不同</translation>
    </message>
    <message>
        <source>by the mapping</source>
        <translation>根据映射</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>可能</translation>
    </message>
    <message>
        <source>unsure: look at it</source>
        <translation>不确定：请查看</translation>
    </message>
    <message>
        <source>not in the model</source>
        <translation>不在模型中</translation>
    </message>
    <message>
        <source>%1; or %2</source>
        <translation>%1；或 %2</translation>
    </message>
    <message>
        <source>%1 of %2 (%3; 95 % interval %4 to %5)</source>
        <translation>%1 / %2（%3；95 % 区间 %4 至 %5）</translation>
    </message>
    <message>
        <source>%1 of %2 class folders are classes of the run:</source>
        <translation>%2 个类别文件夹中有 %1 个是此运行的类别：</translation>
    </message>
    <message>
        <source>Accuracy %1 (95 % interval %2 to %3) on %4 images of known classes in %5</source>
        <translation>准确率 %1（95 % 区间 %2 至 %3），%4 张已知类别的图像，用时 %5</translation>
    </message>
    <message>
        <source>  the run&apos;s validation: %1 (%2 to %3) on %4 images</source>
        <translation>  此运行的验证：%1（%2 至 %3），%4 张图像</translation>
    </message>
    <message>
        <source>Expected calibration error %1 at a temperature of %2</source>
        <translation>期望校准误差 %1，温度 %2</translation>
    </message>
    <message>
        <source>  the run&apos;s validation: %1</source>
        <translation>  此运行的验证：%1</translation>
    </message>
    <message>
        <source>What it turns away is not known: the run&apos;s own pictures are not there to learn that from (--data DIR)</source>
        <translation>拒答情况未知：缺少此运行自身的图像，无法从中学习（--data DIR）</translation>
    </message>
    <message>
        <source>Turned away, of known classes: %1</source>
        <translation>已知类别中被拒答：%1</translation>
    </message>
    <message>
        <source>Turned away, of classes that are not in the model: %1</source>
        <translation>不在模型中的类别被拒答：%1</translation>
    </message>
    <message>
        <source>Written: %1. Look at what is unsure, then evaluate with --on %2 --mapping %1</source>
        <translation>已写入：%1。请查看不确定的项，然后用 --on %2 --mapping %1 评估</translation>
    </message>
    <message>
        <source>This is the run&apos;s own dataset: it has learned from pictures in it, so the numbers flatter it</source>
        <translation>这是此运行自己的数据集：它从其中的图像学习过，因此数值偏高</translation>
    </message>
    <message>
        <source>Results in %1</source>
        <translation>结果在 %1</translation>
    </message>
    <message>
        <source>  Nearest training leaves: %1</source>
        <translation>  最近的训练叶片：%1</translation>
    </message>
    <message>
        <source>Run directory, its name, latest, starter, or best: starred, then by validation accuracy</source>
        <translation>运行目录、其名称、latest、starter 或 best：先看星标，再看验证准确率</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation>%1，位于 %2</translation>
    </message>
    <message>
        <source>Written: %1. LEAFBENCH_STARTER=%1 makes it the starter model.</source>
        <translation>已写入：%1。设置 LEAFBENCH_STARTER=%1 即作为入门模型。</translation>
    </message>
    <message>
        <source>The model card of the starter model, which ships with the program</source>
        <translation>随程序附带的入门模型的模型卡</translation>
    </message>
    <message>
        <source>Make a starter model of a run, in a new folder</source>
        <translation>用某次运行在新文件夹中制作入门模型</translation>
    </message>
    <message>
        <source>The folder, which must not be there yet</source>
        <translation>文件夹，必须尚不存在</translation>
    </message>
    <message>
        <source>Markdown that its model card begins with: data, licences, what it does not know</source>
        <translation>模型卡开头的 Markdown：数据、许可证、它不了解什么</translation>
    </message>
    <message>
        <source>Unlike the training pictures (distance %1, above %2; %3 of the validation pictures are turned away): do not trust the classes</source>
        <translation>与训练图像不相似（距离 %1，超过 %2；验证图像中有 %3 被拒答）：请勿相信这些类别</translation>
    </message>
    <message>
        <source>%1 (95 % interval %2 to %3)</source>
        <translation>%1（95 % 区间 %2 至 %3）</translation>
    </message>
    <message>
        <source>Right on %1 of %2 photographs as they are; of the same leaves, cut out and put</source>
        <translation>原始照片 %2 张中答对 %1 张；同样的叶片抠出后置于</translation>
    </message>
    <message>
        <source>  %1: %2; %3 points (95 % interval %4 to %5)</source>
        <translation>  %1：%2；%3 个百分点（95 % 区间 %4 至 %5）</translation>
    </message>
    <message>
        <source>%1; results and examples in %2</source>
        <translation>%1；结果和示例在 %2</translation>
    </message>
    <message>
        <source>Puts the leaves that a run is validated on before other backgrounds</source>
        <translation>将运行用于验证的叶片置于其他背景前</translation>
    </message>
    <message>
        <source>Another labelled dataset, whose class folders match by name</source>
        <translation>另一个带标注的数据集，其类别文件夹按名称匹配</translation>
    </message>
    <message>
        <source>Images, drawn by the seed; 0: all</source>
        <translation>图像数，按种子抽取；0：全部</translation>
    </message>
    <message>
        <source>Seed of the backgrounds</source>
        <translation>背景的随机种子</translation>
    </message>
    <message>
        <source>Slurm will start job %1 again; it goes on from here.</source>
        <translation>Slurm 将再次启动作业 %1；从此处继续。</translation>
    </message>
    <message>
        <source>Slurm did not requeue job %1: %2</source>
        <translation>Slurm 未将作业 %1 重新排队：%2</translation>
    </message>
    <message>
        <source>Processes on this machine that share the images, by threads; srun and torchrun start them on several</source>
        <translation>本机上分担图像的进程数，以线程计；srun 和 torchrun 可在多台机器上启动</translation>
    </message>
    <message>
        <source>%1 ranks share each batch; the cores above are those of each</source>
        <translation>%1 个 rank 分担每个 batch；以上核数为每个 rank 的核数</translation>
    </message>
    <message>
        <source>Processes on this machine that share each batch; srun and torchrun start them on several</source>
        <translation>本机上分担每个 batch 的进程数；srun 和 torchrun 可在多台机器上启动</translation>
    </message>
    <message>
        <source>Several processes tune together only in a database: --study postgresql://user@host/database#study. With a file, start one process; --parallel says how many trials it runs at a time.</source>
        <translation>多个进程只有在数据库中才能共同调优：--study postgresql://user@host/database#study。使用文件时请只启动一个进程；--parallel 指定它同时运行多少个试验。</translation>
    </message>
    <message>
        <source>Predicted for an epoch that takes one rank %1, in %2 steps:</source>
        <translation>对单个 rank 用时 %1、共 %2 步的一轮的预测：</translation>
    </message>
    <message>
        <source>%1 ranks: %2, a speedup of %3; %4 of it waits for the network</source>
        <translation>%1 个 rank：%2，加速比 %3；其中 %4 用于等待网络</translation>
    </message>
    <message>
        <source>All-reduce of %1 ranks on %2</source>
        <translation>%1 个 rank 的 All-reduce，%2</translation>
    </message>
    <message>
        <source>      size            time     each rank sends</source>
        <translation>      size            time     each rank sends</translation>
    </message>
    <message>
        <source>As bandwidth and latency of a ring&apos;s steps: %1</source>
        <translation>环形步骤的带宽和延迟：%1</translation>
    </message>
    <message>
        <source>Measure how fast ranks exchange gradients; srun and torchrun start them on several machines</source>
        <translation>测量各 rank 交换梯度的速度；srun 和 torchrun 可在多台机器上启动</translation>
    </message>
    <message>
        <source>Processes on this machine</source>
        <translation>本机上的进程数</translation>
    </message>
    <message>
        <source>Sizes that take longer are left out</source>
        <translation>耗时更长的大小将略过</translation>
    </message>
    <message>
        <source>Seconds that an epoch takes one rank: predicts what more would take</source>
        <translation>单个 rank 一轮所需的秒数：用于预测更多 rank 的用时</translation>
    </message>
    <message>
        <source>Training images of that epoch</source>
        <translation>该轮的训练图像数</translation>
    </message>
    <message>
        <source>With --json stdout has one object a size (ranks, bytes, elapsed_s), and one at the end: bytes_per_s and latency_s of a ring&apos;s steps. With --epoch: an object a number of ranks (ranks, predicted_s, speedup, communication_share).
</source>
        <translation>使用 --json 时，stdout 每种大小一个对象（ranks, bytes, elapsed_s），最后一个为环形步骤的 bytes_per_s 和 latency_s。与 --epoch 一起使用时：每种 rank 数一个对象（ranks, predicted_s, speedup, communication_share）。
</translation>
    </message>
    <message>
        <source>Folder to export CSV, JSON, Extra-P&apos;s text and timelines for Perfetto (Chrome&apos;s trace format) to</source>
        <translation>导出 CSV、JSON、Extra-P 文本和供 Perfetto 使用的时间线（Chrome 的 trace 格式）的文件夹</translation>
    </message>
    <message>
        <source>(a key of recipes; leafbench-cli train --help has its range)</source>
        <translation>（配方的键；取值范围见 leafbench-cli train --help）</translation>
    </message>
    <message>
        <source>There is no entry for &quot;%1&quot;. leafbench-cli help lists all of them.</source>
        <translation>没有“%1”的条目。leafbench-cli help 可列出全部条目。</translation>
    </message>
    <message>
        <source>What a term of the study, or a key of recipes, means</source>
        <translation>研究中的术语或配方的键的含义</translation>
    </message>
    <message>
        <source>A term, or a part of one; none: the list of all</source>
        <translation>术语或其一部分；不给出：列出全部</translation>
    </message>
    <message>
        <source>Its id, Slurm&apos;s number, or latest</source>
        <translation>其 ID、Slurm 编号，或 latest</translation>
    </message>
    <message>
        <source>The jobs on clusters, as they are now</source>
        <translation>集群上作业的当前情况</translation>
    </message>
    <message>
        <source>Only this one: its id, Slurm&apos;s number, or latest</source>
        <translation>仅此作业：其 ID、Slurm 编号，或 latest</translation>
    </message>
    <message>
        <source>Wait for it, and print its epochs; Ctrl-C leaves the job alone</source>
        <translation>等待其完成并输出各轮；Ctrl-C 不影响作业</translation>
    </message>
    <message>
        <source>Print its log</source>
        <translation>输出其日志</translation>
    </message>
    <message>
        <source>As they were last known, without asking the clusters</source>
        <translation>按上次已知的情况，不询问集群</translation>
    </message>
    <message>
        <source>Take it off the list; its folder on the cluster stays</source>
        <translation>从列表中移除；其在集群上的文件夹保留</translation>
    </message>
    <message>
        <source>End a job on a cluster; a training stores its state</source>
        <translation>结束集群上的作业；训练会保存其状态</translation>
    </message>
    <message>
        <source>Take the runs and studies of a job home</source>
        <translation>取回作业的运行和研究</translation>
    </message>
    <message>
        <source>The profiles of clusters</source>
        <translation>集群配置</translation>
    </message>
    <message>
        <source>Ask a cluster whether a job can be sent</source>
        <translation>询问集群能否发送作业</translation>
    </message>
    <message>
        <source>Its profile</source>
        <translation>其配置</translation>
    </message>
    <message>
        <source>Store a profile</source>
        <translation>保存配置</translation>
    </message>
    <message>
        <source>A profile as JSON (packaging/cluster has examples)</source>
        <translation>JSON 格式的配置（packaging/cluster 中有示例）</translation>
    </message>
    <message>
        <source>Remove a profile; its jobs stay</source>
        <translation>移除配置；其作业保留</translation>
    </message>
    <message>
        <source>Epoch %1: train loss %2, valid loss %3, valid accuracy %4</source>
        <translation>第 %1 轮：训练损失 %2，验证损失 %3，验证准确率 %4</translation>
    </message>
    <message>
        <source>No cluster is known yet. Profiles lie in %1; leafbench-cli clusters add FILE stores one.</source>
        <translation>还没有已知的集群。配置位于 %1；用 leafbench-cli clusters add FILE 保存配置。</translation>
    </message>
    <message>
        <source>%1 is submitted as %2. Its folder: %3:%4</source>
        <translation>%1 已提交，编号 %2。其文件夹：%3:%4</translation>
    </message>
    <message>
        <source>Next: leafbench-cli jobs --follow %1; when it is done: leafbench-cli fetch %1</source>
        <translation>下一步：leafbench-cli jobs --follow %1；完成后：leafbench-cli fetch %1</translation>
    </message>
    <message>
        <source>No job was sent to a cluster.</source>
        <translation>尚未向集群发送作业。</translation>
    </message>
    <message>
        <source>The job has stored no run.</source>
        <translation>该作业没有保存任何运行。</translation>
    </message>
    <message>
        <source>Which job? Give one of: %1, and its arguments.</source>
        <translation>哪种作业？请给出以下之一及其参数：%1。</translation>
    </message>
    <message>
        <source>Send train, tune, stats, speedup or replay to a cluster (Slurm)</source>
        <translation>将 train、tune、stats、speedup 或 replay 发送到集群（Slurm）</translation>
    </message>
    <message>
        <source>A profile by its name; leafbench-cli clusters lists them</source>
        <translation>配置名称；leafbench-cli clusters 可列出</translation>
    </message>
    <message>
        <source>Only print the script</source>
        <translation>仅输出脚本</translation>
    </message>
    <message>
        <source>Wait for it, and print its epochs</source>
        <translation>等待其完成并输出各轮</translation>
    </message>
    <message>
        <source>After these options come the command and its arguments: leafbench-cli submit --cluster ocelot train --data /data/leaves --set epochs=40
Files of --recipe, --space, --set split and --set weights are sent along.
</source>
        <translation>这些选项之后是命令及其参数：leafbench-cli submit --cluster ocelot train --data /data/leaves --set epochs=40
--recipe、--space、--set split 和 --set weights 的文件会一并发送。
</translation>
    </message>
    <message>
        <source>As before submit</source>
        <translation>与 submit 之前相同</translation>
    </message>
    <message>
        <source>ALTERED</source>
        <translation>已被更改</translation>
    </message>
    <message>
        <source>%1 was changed after Leafbench wrote it.</source>
        <translation>%1 在 Leafbench 写入之后被更改过。</translation>
    </message>
    <message>
        <source>Worksheets: %1</source>
        <translation>实验报告：%1</translation>
    </message>
    <message>
        <source>The speedups of all machines: %1</source>
        <translation>所有机器的加速比：%1</translation>
    </message>
    <message>
        <source>Check the worksheets of guided labs in a folder; one table and one plot of a class</source>
        <translation>检查文件夹中引导实验的实验报告；为一个班级生成一张表和一张图</translation>
    </message>
    <message>
        <source>Folder of the worksheets (*.html)</source>
        <translation>存放实验报告（*.html）的文件夹</translation>
    </message>
    <message>
        <source>File for the speedups of all machines: .svg, .pdf or .png</source>
        <translation>保存所有机器加速比的文件：.svg、.pdf 或 .png</translation>
    </message>
    <message>
        <source>Only say how long it would take on this machine, and how much memory and disk</source>
        <translation>仅说明在本机上需要多长时间，以及需要多少内存和磁盘空间</translation>
    </message>
    <message>
        <source>A recipe&apos;s name (leafbench-cli recipes lists them) or its file (JSON); keys it lacks keep their defaults</source>
        <translation>配方的名称（leafbench-cli recipes 会列出）或其文件（JSON）；缺少的键保持默认值</translation>
    </message>
    <message>
        <source>changes nothing</source>
        <translation>不作更改</translation>
    </message>
    <message>
        <source>Recipes by name for train --recipe: what each changes, and how long it takes</source>
        <translation>可按名称用于 train --recipe 的配方：各自的更改内容和所需时间</translation>
    </message>
    <message>
        <source>Dataset folder that the times are for; without it there are none</source>
        <translation>用于估计时间的数据集文件夹；不给出则不显示时间</translation>
    </message>
    <message>
        <source>Runs folder; your own recipes lie in its recipes folder</source>
        <translation>运行文件夹；您自己的配方位于其中的 recipes 文件夹</translation>
    </message>
    <message>
        <source>Store the recipe of this file under its name</source>
        <translation>将此文件中的配方按其名称保存</translation>
    </message>
    <message>
        <source>Nothing was measured on this machine yet: a few batches are trained first (about %1 s).</source>
        <translation>本机上还没有任何测量：将先训练几个 batch（约 %1 s）。</translation>
    </message>
    <message>
        <source>Add --measure to measure this machine first (about %1 s).</source>
        <translation>加上 --measure 可先测量本机（约 %1 s）。</translation>
    </message>
    <message>
        <source>With --estimate: train a few batches first where nothing was measured on this machine yet (about %1 s)</source>
        <translation>与 --estimate 一起使用：本机上还没有测量时，先训练几个 batch（约 %1 s）</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <translation>%1 %2：%3</translation>
    </message>
    <message>
        <source>There is no column &quot;%1&quot;. There are: %2</source>
        <translation>没有列“%1”。现有：%2</translation>
    </message>
    <message>
        <source>A table of these columns, separated by commas: run,best_valid,seed</source>
        <translation>由这些列组成的表格，以逗号分隔：run,best_valid,seed</translation>
    </message>
    <message>
        <source>In groups of the same value in this column, with best and mean</source>
        <translation>按此列的相同值分组，并给出最佳值和均值</translation>
    </message>
    <message>
        <source>Only the columns in which the runs differ</source>
        <translation>仅显示各运行有差异的列</translation>
    </message>
    <message>
        <source>The table as CSV, with the values in full</source>
        <translation>以 CSV 输出表格，数值完整</translation>
    </message>
    <message>
        <source>The lab is one process, which starts the others by itself: srun --nodes=1 --ntasks=1 leafbench-cli speedup --workers 1x1,2x1</source>
        <translation>加速比实验室是一个进程，由它自行启动其他进程：srun --nodes=1 --ntasks=1 leafbench-cli speedup --workers 1x1,2x1</translation>
    </message>
    <message>
        <source>Processes on several nodes tune together only in a database: --study postgresql://user@host/database</source>
        <translation>多个节点上的进程只有在数据库中才能共同调优：--study postgresql://user@host/database</translation>
    </message>
    <message>
        <source>tune-parallel, tune-nodes: trials of each run</source>
        <translation>tune-parallel、tune-nodes：每次测量的试验数</translation>
    </message>
    <message>
        <source>tune-nodes: postgresql://user@host/database, where each run makes a study that all processes reach, and removes it; without one a file, for processes on this machine</source>
        <translation>tune-nodes：postgresql://user@host/database，每次测量在其中创建一项所有进程都能访问的研究，之后将其移除；未给出则使用文件，供本机上的进程使用</translation>
    </message>
    <message>
        <source>Run with --help for more information.</source>
        <translation>更多信息请用 --help 查看。</translation>
    </message>
    <message>
        <source>This folder says itself what is for training and validation: --train and --valid are for --mode stratified.</source>
        <translation>此文件夹已自行划定训练和验证部分：--train 和 --valid 仅用于 --mode stratified。</translation>
    </message>
    <message>
        <source>Taken as the last layer: %1</source>
        <translation>用作最后一层：%1</translation>
    </message>
    <message>
        <source>The shares of train, valid and test add up to %1, not to 1: each is divided by that.</source>
        <translation>train、valid 和 test 的占比之和为 %1，而不是 1：各占比将除以该和。</translation>
    </message>
    <message>
        <source>None of the %1 trials is the best: those that came to a value break a constraint, or their value is infinite. See %2.</source>
        <translation>%1 个试验中没有最佳试验：得到结果的试验违反了约束，或其值为无穷大。见 %2。</translation>
    </message>
    <message>
        <source>Train it for longer: leafbench-cli train --recipe %1 --set epochs=%2</source>
        <translation>训练更久：leafbench-cli train --recipe %1 --set epochs=%2</translation>
    </message>
    <message>
        <source>Stored as &quot;%1&quot;: leafbench-cli train --recipe %2</source>
        <translation>已存为“%1”：leafbench-cli train --recipe %2</translation>
    </message>
    <message>
        <source>%1 images of test lie in no class folder, so they have no class, and are left out.</source>
        <translation>test 中有 %1 张图像不在任何类别文件夹中，因此没有类别，已略过。</translation>
    </message>
    <message>
        <source>For more epochs: leafbench-cli train --resume %1 --set epochs=%2</source>
        <translation>训练更多轮：leafbench-cli train --resume %1 --set epochs=%2</translation>
    </message>
    <message>
        <source>There is no command %1.</source>
        <translation>没有命令 %1。</translation>
    </message>
    <message>
        <source>There is no command %1. Did you mean %2?</source>
        <translation>没有命令 %1。您是指 %2 吗？</translation>
    </message>
    <message>
        <source>%1 has no option %2.</source>
        <translation>%1 没有选项 %2。</translation>
    </message>
    <message>
        <source>%1 A key of recipes is set with --set %2=VALUE.</source>
        <translation>%1配方的键用 --set %2=VALUE 设置。</translation>
    </message>
    <message>
        <source>%1 Did you mean %2?</source>
        <translation>%1您是指 %2 吗？</translation>
    </message>
    <message>
        <source>Each setting needs a --set of its own: --set %1</source>
        <translation>每项设置都需要各自的 --set：--set %1</translation>
    </message>
    <message>
        <source>%1 is one argument too many for %2.</source>
        <translation>对 %2 来说，参数 %1 是多余的。</translation>
    </message>
    <message>
        <source>Say what to do: leafbench-cli COMMAND.</source>
        <translation>请指定要做什么：leafbench-cli COMMAND。</translation>
    </message>
    <message>
        <source>Right on %1 of %2 photograph as it is; of the same leaf, cut out and put</source>
        <translation>原始照片 %2 张中答对 %1 张；同样的叶片抠出后置于</translation>
    </message>
    <message>
        <source>%1 drawn in %2 in %3.</source>
        <translation>已绘制 %1到 %2，用时 %3。</translation>
    </message>
    <message>
        <source>Accuracy %1 (95 % interval %2 to %3) on %4 %5 image in %6; results in %7</source>
        <translation>准确率 %1（95 % 区间 %2 至 %3），%4 张 %5 图像，用时 %6；结果在 %7</translation>
    </message>
    <message>
        <source>Predicted for an epoch that takes one rank %1, in %2 step:</source>
        <translation>对单个 rank 用时 %1、共 %2 步的一轮的预测：</translation>
    </message>
    <message>
        <source>%1: %2, nodes: %3, ranks a node: %4, cores a rank: %5; jobs in %6</source>
        <translation>%1：%2，节点数：%3，每节点 rank 数：%4，每 rank 核数：%5；作业在 %6</translation>
    </message>
    <message>
        <source>... and %1 more note.</source>
        <translation>……以及另外 %1 条提示。</translation>
    </message>
    <message>
        <source>... and %1 more warning.</source>
        <translation>……以及另外 %1 条警告。</translation>
    </message>
    <message>
        <source>%1 (%2): </source>
        <translation>%1（%2）： </translation>
    </message>
    <message>
        <source>Accuracy %1 (95 % interval %2 to %3) on %4 image of a known class in %5</source>
        <translation>准确率 %1（95 % 区间 %2 至 %3），%4 张已知类别的图像，用时 %5</translation>
    </message>
    <message>
        <source>  the run&apos;s validation: %1 (%2 to %3) on %4 image</source>
        <translation>  此运行的验证：%1（%2 至 %3），%4 张图像</translation>
    </message>
    <message>
        <source>%1 run is gone for good, %2.</source>
        <translation>已永久删除 %1 次运行，%2。</translation>
    </message>
    <message>
        <source>%1, %2, %3; %4 of %5</source>
        <translation>%1，%2，%3；使用 %5 的 %4</translation>
    </message>
    <message>
        <source>The %1 trial is not the best: it breaks a constraint, or its value is infinite. See %2.</source>
        <translation>这 %1 个试验不是最佳试验：它违反了约束，或其值为无穷大。见 %2。</translation>
    </message>
    <message>
        <source>No trial came to a value: %1 failed or was pruned. See %2.</source>
        <translation>没有试验得到结果：%1 个失败或被提前终止。见 %2。</translation>
    </message>
    <message>
        <source>%1
%2, %3
%4 in %5
%6 free on its disk</source>
        <translation>%1
%2，%3
%4，%5
磁盘剩余 %6</translation>
    </message>
    <message>
        <source>The runs are in %1 now: %2 in %3, compared with the old ones.</source>
        <translation>运行现位于 %1：%2，%3，已与旧文件比对。</translation>
    </message>
    <message>
        <source>%1 examined in %2, %3 of them now.</source>
        <translation>已检查 %1，用时 %2，其中 %3 张为本次检查。</translation>
    </message>
    <message>
        <source>%1 in %2 of %3, read in %4.</source>
        <translation>%1，%2，%3，读取用时 %4。</translation>
    </message>
    <message>
        <source>%1 image of test lies in no class folder, so it has no class, and is left out.</source>
        <translation>test 中有 %1 张图像不在任何类别文件夹中，因此没有类别，已略过。</translation>
    </message>
    <message>
        <source>%1 tasks: %2, in %3 worker process</source>
        <translation>%1 个任务：%2，工作进程 %3 个</translation>
    </message>
    <message>
        <source>%1 task: %2, in %3 worker process</source>
        <translation>%1 个任务：%2，工作进程 %3 个</translation>
    </message>
    <message>
        <source>%1 in %2, %3 images/s</source>
        <translation>%1，用时 %2，%3 张/s</translation>
    </message>
    <message>
        <source>Training: %1, validation: %2, %3; %4, %5</source>
        <translation>训练：%1，验证：%2，%3；%4，%5</translation>
    </message>
    <message>
        <source>%1 file was left out; it is listed in %2/refused.csv.</source>
        <translation>略过 %1 个文件；列在 %2/refused.csv 中。</translation>
    </message>
    <message>
        <source>This run is over: %1, best validation accuracy %2 in epoch %3.</source>
        <translation>此运行已结束：%1，最佳验证准确率 %2，在第 %3 轮。</translation>
    </message>
    <message>
        <source>This run is over; what its epochs came to is not known any more.</source>
        <translation>此运行已结束；其各轮的结果已无从得知。</translation>
    </message>
    <message>
        <source>Study file (SQLite, as Optuna&apos;s; FILE.db#NAME is one of several in it), or postgresql://user@host/database#study, which any number of processes on any machines tune together; one that exists goes on with its own settings</source>
        <translation>研究文件（SQLite，与 Optuna 相同；FILE.db#NAME 为其中多个研究之一），或 postgresql://user@host/database#study，任意机器上的任意数量进程可共同调优；已有的研究按其自身设置继续</translation>
    </message>
    <message>
        <source>%1 is kept from before.</source>
        <translation>保留了之前的 %1。</translation>
    </message>
    <message>
        <source>%1 are kept from before.</source>
        <translation>保留了之前的 %1。</translation>
    </message>
    <message>
        <source>With --json stdout has one object a measurement (workload, workers, repeat, elapsed_s, images, images_per_s, wait_share, work_s, result, cores, resources; of tunings trials_per_hour; over nodes nodes and hosts), and one at the end: speedup, speedup_low, speedup_high, efficiency, median_s and karp_flatt as objects by worker count ({&quot;1&quot;: 1, &quot;2&quot;: 1.9}; over nodes {&quot;1x1&quot;: 1, &quot;1x2&quot;: 1.6, &quot;2x1&quot;: 1.9}, where law_points names what the laws use: of as many workers the layout over the most nodes), serial_fraction (Amdahl&apos;s; null with fewer than two counts up to the cores), amdahl and gustafson with their 95 % intervals, usl (the Universal Scalability Law&apos;s contention and coherence), predictions for 16, 32 and 64 workers, next_count (what to measure next), efficiency_split (why a count is as efficient as it is), simulation (the statistics&apos; tasks on more workers), noise, verdict.
</source>
        <translation>使用 --json 时，stdout 每次测量一个对象（workload, workers, repeat, elapsed_s, images, images_per_s, wait_share, work_s, result, cores, resources；调优另有 trials_per_hour；跨节点另有 nodes 和 hosts），最后一个包含：speedup, speedup_low, speedup_high, efficiency, median_s 和 karp_flatt，均为按 worker 数的对象（{&quot;1&quot;: 1, &quot;2&quot;: 1.9}；跨节点为 {&quot;1x1&quot;: 1, &quot;1x2&quot;: 1.6, &quot;2x1&quot;: 1.9}，其中 law_points 指出各定律所用的点：worker 数相同时取跨节点最多的布局）；serial_fraction（Amdahl 的串行比例；核数以内的 worker 数少于两种时为 null）；amdahl 和 gustafson 及其 95 % 区间；usl（通用可扩展性定律的 contention 和 coherence）；对 16、32 和 64 个 worker 的预测；next_count（接下来测量什么）；efficiency_split（某一数量的效率为何如此）；simulation（统计任务在更多 worker 上的模拟）；noise；verdict。
</translation>
    </message>
    <message>
        <source>Worker counts, as 1,2,4,8 (the default; 0,2,4,8 for train-workers, 0: the training thread loads; 1,2,4 for train-replicas, train-ranks and tune-nodes; five counts on eight cores and more). Ranks and processes in a job of Slurm: 1x1,1x2,2x1,4x2, nodes times processes on each, also as many of them laid out in several ways</source>
        <translation>worker 数，如 1,2,4,8（默认；train-workers 为 0,2,4,8，0：由训练线程加载；train-replicas、train-ranks 和 tune-nodes 为 1,2,4；八核及以上取五种数量）。Slurm 作业中的 rank 和进程：1x1,1x2,2x1,4x2，即节点数乘以每节点进程数，同样数量也可采用多种布局</translation>
    </message>
    <message>
        <source>Speedup studies (of leafbench-cli speedup):</source>
        <translation>加速比研究（由 leafbench-cli speedup 生成）：</translation>
    </message>
    <message>
        <source>Tuning studies (go on with: leafbench-cli tune --study STUDY --trials N):</source>
        <translation>调优研究（继续：leafbench-cli tune --study STUDY --trials N）：</translation>
    </message>
    <message>
        <source>Replays of the paper (go on with: leafbench-cli replay --resume REPLAY):</source>
        <translation>论文复现（继续：leafbench-cli replay --resume REPLAY）：</translation>
    </message>
    <message>
        <source>List the stored speedup studies, tuning studies and replays</source>
        <translation>列出已保存的加速比研究、调优研究和复现</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::AboutDialog</name>
    <message>
        <source>Library</source>
        <translation>库</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>库</translation>
    </message>
    <message>
        <source>public domain</source>
        <translation>公有领域</translation>
    </message>
    <message>
        <source>About Leafbench</source>
        <translation>关于 Leafbench</translation>
    </message>
    <message>
        <source>Leafbench %1</source>
        <translation>Leafbench %1</translation>
    </message>
    <message>
        <source>A workbench for leaf-disease classification: data, training, tuning, and what more workers gain. Free software under the GNU General Public License, version 3; without any warranty.</source>
        <translation>叶片病害分类工作台：数据、训练、调优，以及更多 worker 带来的收益。本程序是遵循 GNU 通用公共许可证第 3 版的自由软件；不提供任何担保。</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::AnswerEditor</name>
    <message>
        <source>Draw your guess here, or type it below</source>
        <translation>在此处画出你的猜测，或在下方输入</translation>
    </message>
    <message>
        <source>your guess</source>
        <translation>你的猜测</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::AnswerView</name>
    <message>
        <source>Learn what this model &amp;knows</source>
        <translation>学习此模型的知识(&amp;K)</translation>
    </message>
    <message>
        <source>This leaf was in your training data</source>
        <translation>此叶片在训练数据中</translation>
    </message>
    <message>
        <source>Looks once at the training and validation pictures of the run. Then its answers are calibrated, it says when a picture is unlike them, and it shows the leaves that are nearest.</source>
        <translation>查看一遍此运行的训练和验证图像。之后其回答经过校准，图片与这些图像不相似时会指出，并显示最近的叶片。</translation>
    </message>
    <message>
        <source>Nearest training leaves</source>
        <translation>最近的训练叶片</translation>
    </message>
    <message>
        <source>By the distance of what the network sees in them: 0 is the same, 2 the opposite</source>
        <translation>按网络所见特征的距离：0 为相同，2 为相反</translation>
    </message>
    <message>
        <source>The likeliest classes all the same:</source>
        <translation>仍列出最可能的类别：</translation>
    </message>
    <message>
        <source>the same file</source>
        <translation>同一个文件</translation>
    </message>
    <message>
        <source>perhaps turned, mirrored, resized or encoded again</source>
        <translation>可能经过旋转、镜像、缩放或重新编码</translation>
    </message>
    <message>
        <source>%1: %2 (%3). What it says about it shows what it remembers, not what it can do.</source>
        <translation>%1：%2（%3）。此回答反映的是它记住了什么，而不是它的能力。</translation>
    </message>
    <message>
        <source>It is learning what it knows; the answers will come again, calibrated.</source>
        <translation>正在学习其知识；之后会给出校准后的回答。</translation>
    </message>
    <message>
        <source>Weak model</source>
        <translation>较弱的模型</translation>
    </message>
    <message>
        <source>The starter model learned from this leaf</source>
        <translation>入门模型从此叶片学习过</translation>
    </message>
    <message>
        <source>In the dataset: %1</source>
        <translation>在数据集中：%1</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::BackgroundView</name>
    <message>
        <source>Leaf or background?</source>
        <translation>叶片还是背景？</translation>
    </message>
    <message>
        <source>The leaves that the run is validated on are cut out of their photographs and put before other backgrounds: where it is wrong then, it went by the background. About a minute for a thousand.</source>
        <translation>将运行用于验证的叶片从照片中抠出，置于其他背景前：若此时答错，说明它依据的是背景。一千张约需一分钟。</translation>
    </message>
    <message>
        <source>Swap backgrounds</source>
        <translation>替换背景</translation>
    </message>
    <message>
        <source>Accuracy by background</source>
        <translation>各背景下的准确率</translation>
    </message>
    <message>
        <source>Swap again</source>
        <translation>再次替换</translation>
    </message>
    <message>
        <source>Answers all images again</source>
        <translation>重新回答所有图像</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>photograph, own background continued, another class&apos;s, made up</source>
        <translation>照片、延续自身背景、其他类别的背景、人造背景</translation>
    </message>
    <message>
        <source>A leaf before four backgrounds</source>
        <translation>四种背景前的叶片</translation>
    </message>
    <message>
        <source>Swapping backgrounds</source>
        <translation>替换背景</translation>
    </message>
    <message>
        <source>%1 images of %2.</source>
        <translation>%1 张图像，来自 %2。</translation>
    </message>
    <message>
        <source>The starter model ships without its pictures: open a dataset with folders of its classes first</source>
        <translation>入门模型不附带图像：请先打开含有其类别文件夹的数据集</translation>
    </message>
    <message>
        <source>Swapping backgrounds…</source>
        <translation>正在替换背景…</translation>
    </message>
    <message>
        <source>%1 image of %2.</source>
        <translation>%1 张图像，来自 %2。</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::BaseRecipeFields</name>
    <message>
        <source>Edit &amp;recipe…</source>
        <translation>编辑配方(&amp;R)…</translation>
    </message>
    <message>
        <source>All of the recipe that every trial begins with</source>
        <translation>每个试验起始所用的完整配方</translation>
    </message>
    <message>
        <source>Recipe that every trial begins with</source>
        <translation>每个试验起始所用的配方</translation>
    </message>
    <message>
        <source>Whole network</source>
        <translation>整个网络</translation>
    </message>
    <message>
        <source>Every layer learns, with augmentation</source>
        <translation>所有层都学习，使用数据增强</translation>
    </message>
    <message>
        <source>Frozen backbone</source>
        <translation>冻结骨干网络</translation>
    </message>
    <message>
        <source>The head alone learns, on features that are computed once and kept: many times faster.
Needs start weights that are good already.</source>
        <translation>仅分类头学习，特征只计算一次并保留：快很多倍。
需要本身已较好的初始权重。</translation>
    </message>
    <message>
        <source>%1, schedule %2, batch of %3, %4, %5</source>
        <translation>%1，调度 %2，batch 大小 %3，%4，%5</translation>
    </message>
    <message>
        <source>no augmentation</source>
        <translation>无数据增强</translation>
    </message>
    <message>
        <source>with augmentation</source>
        <translation>有数据增强</translation>
    </message>
    <message>
        <source>from scratch</source>
        <translation>从头训练</translation>
    </message>
    <message>
        <source>from start weights</source>
        <translation>使用初始权重</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::BestCard</name>
    <message>
        <source>Best so far</source>
        <translation>目前最佳</translation>
    </message>
    <message>
        <source>Use as recipe</source>
        <translation>用作配方</translation>
    </message>
    <message>
        <source>Put the best trial&apos;s recipe into Train&apos;s form</source>
        <translation>将最佳试验的配方填入“训练”的表单</translation>
    </message>
    <message>
        <source>Save recipe…</source>
        <translation>保存配方…</translation>
    </message>
    <message>
        <source>Write the best trial&apos;s recipe into a file</source>
        <translation>将最佳试验的配方写入文件</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>评估</translation>
    </message>
    <message>
        <source>Hold the best trial&apos;s model against images in Evaluate</source>
        <translation>在“评估”中用图像检验最佳试验的模型</translation>
    </message>
    <message>
        <source>No trial has finished yet.</source>
        <translation>还没有完成的试验。</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::BiasCard</name>
    <message>
        <source>Background bias</source>
        <translation>背景偏差</translation>
    </message>
    <message>
        <source>Too few sound images of several leaves to learn from.</source>
        <translation>完好且来自多片叶片的图像太少，无法学习。</translation>
    </message>
    <message>
        <source>A random forest learned the colours of these pixels from %1 images. Published: of the same pixels on PlantVillage, whose most frequent class is one image in ten (Noyan 2022).</source>
        <translation>随机森林从 %1 张图像中学习了这些像素的颜色。已发表：在 PlantVillage 上使用相同像素的结果，其最常见类别占图像的十分之一（Noyan 2022）。</translation>
    </message>
    <message>
        <source>Chance %1, here %2, published %3</source>
        <translation>随机 %1，此处 %2，已发表 %3</translation>
    </message>
    <message>
        <source>Chance</source>
        <translation>随机</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>此处</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>已发表</translation>
    </message>
    <message>
        <source>The eight pixels: corners and middles of the sides</source>
        <translation>八个像素：四角和各边中点</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>准确率</translation>
    </message>
    <message>
        <source>From</source>
        <translation>下限</translation>
    </message>
    <message>
        <source>To</source>
        <translation>上限</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::CameraDialog</name>
    <message>
        <source>&amp;Take picture</source>
        <translation>拍照(&amp;T)</translation>
    </message>
    <message>
        <source>Take a picture</source>
        <translation>拍照</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>摄像头</translation>
    </message>
    <message>
        <source>What the camera sees</source>
        <translation>摄像头画面</translation>
    </message>
    <message>
        <source>The camera wakes up…</source>
        <translation>摄像头正在启动…</translation>
    </message>
    <message>
        <source>There is no camera: connect one, and its picture appears here.</source>
        <translation>没有摄像头：请连接一台，其画面将显示在此处。</translation>
    </message>
    <message>
        <source>Leafbench may not use the camera: allow it in the settings of your system, then open this window again.</source>
        <translation>Leafbench 无权使用摄像头：请在系统设置中允许，然后重新打开此窗口。</translation>
    </message>
    <message>
        <source>The camera sends no picture: another program may be using it.</source>
        <translation>摄像头没有传来画面：可能正被其他程序使用。</translation>
    </message>
    <message>
        <source>The camera was unplugged: connect it again, and its picture comes back.</source>
        <translation>摄像头已被拔出：请重新连接，画面即会恢复。</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::CellImagesCard</name>
    <message>
        <source>Images</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>Images of the chosen cell</source>
        <translation>所选单元格的图像</translation>
    </message>
    <message>
        <source>%1 recognised</source>
        <translation>%1：识别正确</translation>
    </message>
    <message>
        <source>%1 taken for %2</source>
        <translation>%1 被认作 %2</translation>
    </message>
    <message>
        <source>no image</source>
        <translation>没有图像</translation>
    </message>
    <message>
        <source>%1 images, surest first</source>
        <translation>%1 张图像，最确定的在前</translation>
    </message>
    <message>
        <source>choose a cell of the matrix</source>
        <translation>选择矩阵中的单元格</translation>
    </message>
    <message>
        <source>%1, not shipped</source>
        <translation>%1，未附带</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::ChannelCard</name>
    <message>
        <source>Red</source>
        <translation>红</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>绿</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>蓝</translation>
    </message>
    <message>
        <source>Mean as a line, one standard deviation to both sides as a band, from 0 (black) to 1</source>
        <translation>线为均值，两侧色带各为一个标准差，从 0（黑）到 1</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Press Compute: mean and standard deviation of each colour channel stand here, to use wherever pictures are normalised.</source>
        <translation>点击“计算”：各颜色通道的均值和标准差将显示在此处，可用于图像归一化。</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>均值</translation>
    </message>
    <message>
        <source>Std</source>
        <translation>标准差</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>复制(&amp;Y)</translation>
    </message>
    <message>
        <source>Copy the numbers as text</source>
        <translation>将数值复制为文本</translation>
    </message>
    <message>
        <source>C&amp;opy as Python</source>
        <translation>复制为 Python(&amp;O)</translation>
    </message>
    <message>
        <source>Copy a transforms.Normalize(...) for torchvision</source>
        <translation>复制 torchvision 的 transforms.Normalize(...)</translation>
    </message>
    <message>
        <source>%1: mean %2, standard deviation %3</source>
        <translation>%1：均值 %2，标准差 %3</translation>
    </message>
    <message>
        <source>%1 pixels</source>
        <translation>%1 像素</translation>
    </message>
    <message>
        <source>%1 images/s</source>
        <translation>%1 张/s</translation>
    </message>
    <message>
        <source>1 picture left out</source>
        <translation>略过 1 张图像</translation>
    </message>
    <message>
        <source>%1 pictures left out</source>
        <translation>略过 %1 张图像</translation>
    </message>
    <message>
        <source>channel	mean	std</source>
        <translation>通道	均值	标准差</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>通道</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::ChannelHistogram</name>
    <message>
        <source>red</source>
        <translation>红</translation>
    </message>
    <message>
        <source>green</source>
        <translation>绿</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>蓝</translation>
    </message>
    <message>
        <source>Histogram of red, green and blue</source>
        <translation>红、绿、蓝直方图</translation>
    </message>
    <message>
        <source>%1: mean %2, deviation %3, most pixels at %4 of 255</source>
        <translation>%1：均值 %2，标准差 %3，像素最多处 %4 / 255</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>亮度</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::ClassCard</name>
    <message>
        <source>Classes</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>1 note from the scan</source>
        <translation>扫描时有 1 条提示</translation>
    </message>
    <message>
        <source>%1 notes from the scan</source>
        <translation>扫描时有 %1 条提示</translation>
    </message>
    <message>
        <source>Ctrl or Shift: several classes</source>
        <translation>Ctrl 或 Shift：多选类别</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::ClassComparisonModel</name>
    <message>
        <source>%1: %2 %3, %4 %5</source>
        <translation>%1：%2 %3，%4 %5</translation>
    </message>
    <message>
        <source>; difference %1 points (95 % interval %2 to %3)</source>
        <translation>；相差 %1 个百分点（95 % 区间 %2 至 %3）</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>百分点</translation>
    </message>
    <message>
        <source>The first minus the second, in points of a hundred</source>
        <translation>第一个减去第二个，以百分点计</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::ClassSpeedups</name>
    <message>
        <source>Workers</source>
        <translation>worker 数</translation>
    </message>
    <message>
        <source>Speedup</source>
        <translation>加速比</translation>
    </message>
    <message>
        <source>ideal</source>
        <translation>理想</translation>
    </message>
    <message>
        <source>Curves: %1</source>
        <translation>曲线：%1</translation>
    </message>
    <message>
        <source>Speedups of the class</source>
        <translation>全班的加速比</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::ClassTableModel</name>
    <message>
        <source>All classes</source>
        <translation>所有类别</translation>
    </message>
    <message>
        <source>Not labelled</source>
        <translation>未标注</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>Images, against the largest class</source>
        <translation>图像数，与最大的类别相比</translation>
    </message>
    <message>
        <source>All of these</source>
        <translation>以上全部</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::ClassifyPage</name>
    <message>
        <source>Pasted picture</source>
        <translation>粘贴的图片</translation>
    </message>
    <message>
        <source>Classify a leaf</source>
        <translation>对叶片分类</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>A tool to study with: it knows single leaves photographed one by one, and no others. Not advice for a farm.</source>
        <translation>供学习使用的工具：只认识逐片拍摄的单片叶片。不能作为农业生产建议。</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Looking at it…</source>
        <translation>正在查看…</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.jpe *.jfif *.png *.bmp *.webp *.tif *.tiff *.ppm *.pgm *.JPG *.JPEG *.PNG *.TIF);;All files (*)</source>
        <translation>图片 (*.jpg *.jpeg *.jpe *.jfif *.png *.bmp *.webp *.tif *.tiff *.ppm *.pgm *.JPG *.JPEG *.PNG *.TIF);;所有文件 (*)</translation>
    </message>
    <message>
        <source>The five most likely classes of your picture will stand here.</source>
        <translation>图片最可能的五个类别将显示在此处。</translation>
    </message>
    <message>
        <source>Drop pictures anywhere in this window, paste one, or open files</source>
        <translation>将图片拖到此窗口任意位置、粘贴图片，或打开文件</translation>
    </message>
    <message>
        <source>There is no file in that folder.</source>
        <translation>该文件夹中没有文件。</translation>
    </message>
    <message>
        <source>There is no model to ask yet. Train one first; then the pictures are answered by themselves.</source>
        <translation>还没有可用的模型。请先训练一个；之后会自动回答图片。</translation>
    </message>
    <message>
        <source>Loading the model…</source>
        <translation>正在加载模型…</translation>
    </message>
    <message>
        <source>The list is in %1.</source>
        <translation>列表在 %1。</translation>
    </message>
    <message>
        <source>Learning what this model knows</source>
        <translation>学习此模型的知识</translation>
    </message>
    <message>
        <source>Fol&amp;der…</source>
        <translation>文件夹(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Open images…</source>
        <translation>打开图像(&amp;O)…</translation>
    </message>
    <message>
        <source>Drop pictures of leaves here, or a folder of them; paste one with Ctrl+V, or press Open images</source>
        <translation>将叶片图片或图片文件夹拖到此处；按 Ctrl+V 粘贴，或点击“打开图像”</translation>
    </message>
    <message>
        <source>The clipboard holds no picture. Copy one, or picture files, and paste again.</source>
        <translation>剪贴板中没有图片。请复制图片或图片文件后再粘贴。</translation>
    </message>
    <message>
        <source>That picture lies on the web, and Leafbench fetches nothing from there. Copy the picture itself in the browser (Copy image), then press Ctrl+V here.</source>
        <translation>该图片在网络上，Leafbench 不会从网络获取任何内容。请在浏览器中复制图片本身（“复制图片”），再在此处按 Ctrl+V。</translation>
    </message>
    <message>
        <source>Open images</source>
        <translation>打开图像</translation>
    </message>
    <message>
        <source>Classify all pictures of a folder</source>
        <translation>对文件夹中的所有图片分类</translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation>导出列表</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>Paste a picture</source>
        <translation>粘贴图片</translation>
    </message>
    <message>
        <source>Ta&amp;ke a picture…</source>
        <translation>拍照(&amp;K)…</translation>
    </message>
    <message>
        <source>Take a picture with a camera of this machine</source>
        <translation>用本机的摄像头拍照</translation>
    </message>
    <message>
        <source>Picture of %1</source>
        <translation>%1 拍摄的图片</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::ClusterChoice</name>
    <message>
        <source>Run on</source>
        <translation>运行位置</translation>
    </message>
    <message>
        <source>Where the job runs: on this machine, or on a cluster with Slurm</source>
        <translation>作业在哪里运行：本机，或使用 Slurm 的集群</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>本机</translation>
    </message>
    <message>
        <source>New cluster…</source>
        <translation>新建集群…</translation>
    </message>
    <message>
        <source>Sending the job to %1…</source>
        <translation>正在将作业发送到 %1…</translation>
    </message>
    <message>
        <source>%1 is sent. It goes on when this window is closed.</source>
        <translation>%1 已发送。关闭此窗口后仍会继续。</translation>
    </message>
    <message>
        <source>Show jobs</source>
        <translation>显示作业</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::ClusterDialog</name>
    <message>
        <source>&amp;Check</source>
        <translation>检查(&amp;C)</translation>
    </message>
    <message>
        <source>Asks the cluster whether a job can be sent; starts nothing</source>
        <translation>询问集群能否发送作业；不启动任何内容</translation>
    </message>
    <message>
        <source>New cluster</source>
        <translation>新建集群</translation>
    </message>
    <message>
        <source>Cluster %1</source>
        <translation>集群 %1</translation>
    </message>
    <message>
        <source>Asking the cluster…</source>
        <translation>正在询问集群…</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::ClusterForm</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>By which you know it: letters, digits, dots and dashes</source>
        <translation>用于识别的名称：字母、数字、点和短横线</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>主机</translation>
    </message>
    <message>
        <source>As for ssh: me@login.example.edu, or a name of your ssh config. Empty: sbatch is on this machine</source>
        <translation>与 ssh 相同：me@login.example.edu，或 ssh 配置中的名称。留空：sbatch 在本机</translation>
    </message>
    <message>
        <source>this machine</source>
        <translation>本机</translation>
    </message>
    <message>
        <source>What a job asks for</source>
        <translation>作业申请的资源</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>分区</translation>
    </message>
    <message>
        <source>Empty: the cluster&apos;s default</source>
        <translation>留空：集群默认值</translation>
    </message>
    <message>
        <source>default</source>
        <translation>默认</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>Machines of a training. Other jobs take one</source>
        <translation>训练所用的机器数。其他作业使用一台</translation>
    </message>
    <message>
        <source>Ranks a node</source>
        <translation>每节点 rank 数</translation>
    </message>
    <message>
        <source>Processes of a training on each of them</source>
        <translation>训练在每台机器上的进程数</translation>
    </message>
    <message>
        <source>Cores a rank</source>
        <translation>每 rank 核数</translation>
    </message>
    <message>
        <source>Of other jobs: cores of the job</source>
        <translation>对其他作业：作业的核数</translation>
    </message>
    <message>
        <source>Time limit</source>
        <translation>时限</translation>
    </message>
    <message>
        <source>Hours:minutes:seconds, or days-hours. Before it ends a training stores its state and goes on in a new turn</source>
        <translation>时:分:秒，或 天-时。到期前训练会保存状态，并在新一次排队中继续</translation>
    </message>
    <message>
        <source>the partition&apos;s</source>
        <translation>按分区</translation>
    </message>
    <message>
        <source>What is there</source>
        <translation>集群上的内容</translation>
    </message>
    <message>
        <source>Runs folder</source>
        <translation>运行文件夹</translation>
    </message>
    <message>
        <source>Where jobs and their runs are kept; all nodes must see it</source>
        <translation>存放作业及其运行的位置；所有节点都须能访问</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>数据集</translation>
    </message>
    <message>
        <source>Its folder on the cluster. Empty: the same path as here</source>
        <translation>其在集群上的文件夹。留空：与此处路径相同</translation>
    </message>
    <message>
        <source>as here</source>
        <translation>与此处相同</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>leafbench-cli on the nodes: its name, or its path</source>
        <translation>节点上的 leafbench-cli：其名称或路径</translation>
    </message>
    <message>
        <source>Load first</source>
        <translation>先加载</translation>
    </message>
    <message>
        <source>Lines of the shell before the program, as module load</source>
        <translation>程序启动前的 shell 命令行，如 module load</translation>
    </message>
    <message>
        <source>More options</source>
        <translation>更多选项</translation>
    </message>
    <message>
        <source>Further options of sbatch, one a line</source>
        <translation>sbatch 的其他选项，每行一个</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::ClusterPage</name>
    <message>
        <source>Cluster jobs</source>
        <translation>集群作业</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>重新询问</translation>
    </message>
    <message>
        <source>Asks all clusters now, for lost jobs too</source>
        <translation>立即询问所有集群，包括查找丢失的作业</translation>
    </message>
    <message>
        <source>Trainings, tunings and studies on a cluster with Slurm. They go on when this window is closed</source>
        <translation>在使用 Slurm 的集群上进行的训练、调优和研究。关闭此窗口后仍会继续</translation>
    </message>
    <message>
        <source>%1 wait or run. They go on when this window is closed</source>
        <translation>%1 个在等待或运行。关闭此窗口后仍会继续</translation>
    </message>
    <message>
        <source>Leafbench</source>
        <translation>Leafbench</translation>
    </message>
    <message>
        <source>Cancel %1?</source>
        <translation>取消 %1？</translation>
    </message>
    <message>
        <source>A training stores its state; take it home to go on with it here.</source>
        <translation>训练会保存其状态；取回后可在此处继续。</translation>
    </message>
    <message>
        <source>&amp;Cancel the job</source>
        <translation>取消作业(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>保留(&amp;K)</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::ComparisonView</name>
    <message>
        <source>Not evaluated yet</source>
        <translation>尚未评估</translation>
    </message>
    <message>
        <source>Once the run is evaluated, it can be held beside another run or the paper.</source>
        <translation>运行评估后，可与另一次运行或论文比较。</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>比较对象</translation>
    </message>
    <message>
        <source>The other run was not evaluated on these images</source>
        <translation>另一次运行未在这些图像上评估</translation>
    </message>
    <message>
        <source>Evaluate it on the same subset, and both can be compared image by image.</source>
        <translation>在同一子集上评估后，两者可逐张图像比较。</translation>
    </message>
    <message>
        <source>Evaluate the other run</source>
        <translation>评估另一次运行</translation>
    </message>
    <message>
        <source>The paper&apos;s Figure 15</source>
        <translation>论文图 15</translation>
    </message>
    <message>
        <source>Evaluating</source>
        <translation>评估</translation>
    </message>
    <message>
        <source>Evaluating…</source>
        <translation>正在评估…</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::ConfidenceView</name>
    <message>
        <source>Not evaluated yet</source>
        <translation>尚未评估</translation>
    </message>
    <message>
        <source>Once the run is evaluated, this shows how far its probabilities can be trusted.</source>
        <translation>运行评估后，此处显示其概率的可信程度。</translation>
    </message>
    <message>
        <source>Evaluate again</source>
        <translation>重新评估</translation>
    </message>
    <message>
        <source>This evaluation was stored by an older version, without the scores of every class. Evaluate again to see how sure the run is and how far that can be trusted.</source>
        <translation>此评估由旧版本保存，没有各类别的得分。请重新评估，以查看运行的确定程度及其可信程度。</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>可靠性</translation>
    </message>
    <message>
        <source>Point at a column, or move with the arrow keys, to read it out.</source>
        <translation>将鼠标指向柱形，或用方向键移动，以读取数值。</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>文字说明</translation>
    </message>
    <message>
        <source>AS TRAINED</source>
        <translation>训练所得</translation>
    </message>
    <message>
        <source>CALIBRATED</source>
        <translation>校准后</translation>
    </message>
    <message>
        <source>%1, as trained</source>
        <translation>%1，训练所得</translation>
    </message>
    <message>
        <source>%1, calibrated</source>
        <translation>%1，校准后</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>as trained</source>
        <translation>训练所得</translation>
    </message>
    <message>
        <source>calibrated</source>
        <translation>校准后</translation>
    </message>
    <message>
        <source>Expected calibration error</source>
        <translation>期望校准误差</translation>
    </message>
    <message>
        <source>How far from the truth its probabilities are, on average over the images</source>
        <translation>其概率与真实情况的偏离，对所有图像取平均</translation>
    </message>
    <message>
        <source>Largest calibration error</source>
        <translation>最大校准误差</translation>
    </message>
    <message>
        <source>The same, of the worst column</source>
        <translation>同上，取最差的柱形</translation>
    </message>
    <message>
        <source>Negative log likelihood</source>
        <translation>负对数似然</translation>
    </message>
    <message>
        <source>The mean loss; wrong answers given surely cost most. The temperature makes it small on the validation images.</source>
        <translation>平均损失；以高把握给出的错误回答代价最大。温度使其在验证图像上较小。</translation>
    </message>
    <message>
        <source>If it may say nothing</source>
        <translation>如果允许不回答</translation>
    </message>
    <message>
        <source>How sure it must be to answer, in percent</source>
        <translation>达到多大把握才回答，以百分比计</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::ConfusionMatrixPlot</name>
    <message>
        <source>Confusion matrix</source>
        <translation>混淆矩阵</translation>
    </message>
    <message>
        <source>True class</source>
        <translation>真实类别</translation>
    </message>
    <message>
        <source>Predicted class</source>
        <translation>预测类别</translation>
    </message>
    <message>
        <source>mistaken</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>right</source>
        <translation>正确</translation>
    </message>
    <message>
        <source>%1 of %2 %3 recognised (%4)</source>
        <translation>%2 %3 中识别正确 %1（%4）</translation>
    </message>
    <message>
        <source>%1 of %2 %3 taken for %4 (%5)</source>
        <translation>%2 %3 中有 %1 被认作 %4（%5）</translation>
    </message>
    <message>
        <source>%1 right, in %2</source>
        <translation>正确 %1，共 %2</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::ContourPlot</name>
    <message>
        <source>Across</source>
        <translation>横轴</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>纵轴</translation>
    </message>
    <message>
        <source>Surface: %1</source>
        <translation>曲面：%1</translation>
    </message>
    <message>
        <source>inverse-distance weighting of the complete trials (Shepard 1968)</source>
        <translation>对已完成试验的反距离加权（Shepard 1968）</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::ContourSurface</name>
    <message>
        <source>Value by two parameters</source>
        <translation>两个参数下的值</translation>
    </message>
    <message>
        <source>Needs a study of two parameters or more.</source>
        <translation>需要含两个或更多参数的研究。</translation>
    </message>
    <message>
        <source>Appears after %1 complete trials that have both parameters.</source>
        <translation>含这两个参数的试验完成 %1 个后显示。</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::CoreBars</name>
    <message>
        <source>Core %1</source>
        <translation>核 %1</translation>
    </message>
    <message>
        <source>Cores %1 to %2</source>
        <translation>核 %1 至 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Use of each core</source>
        <translation>各核使用率</translation>
    </message>
    <message>
        <source>Use of each core by all programs</source>
        <translation>所有程序对各核的使用率</translation>
    </message>
    <message>
        <source>Core</source>
        <translation>核</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>使用率</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::CurvePaint</name>
    <message>
        <source>more workers than cores</source>
        <translation>worker 数超过核数</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::DataCheckView</name>
    <message>
        <source>Check the dataset before you trust a score</source>
        <translation>相信分数之前先检查数据集</translation>
    </message>
    <message>
        <source>Every picture is opened once: which files are faulty, which leaves lie in train and in validation or test, and how much of the class the background alone gives away.</source>
        <translation>每张图片打开一次：哪些文件损坏，哪些叶片同时出现在训练和验证或测试中，仅凭背景能透露多少类别信息。</translation>
    </message>
    <message>
        <source>&amp;Check the dataset</source>
        <translation>检查数据集(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Check again</source>
        <translation>重新检查(&amp;C)</translation>
    </message>
    <message>
        <source>Opens only files that are new or changed</source>
        <translation>仅打开新增或更改的文件</translation>
    </message>
    <message>
        <source>Checking the dataset</source>
        <translation>检查数据集</translation>
    </message>
    <message>
        <source>Another job is running</source>
        <translation>另一项作业正在运行</translation>
    </message>
    <message>
        <source>Open a dataset first</source>
        <translation>请先打开数据集</translation>
    </message>
    <message>
        <source>%1, known from an earlier check</source>
        <translation>%1，来自先前的检查</translation>
    </message>
    <message>
        <source>%1 examined in %2</source>
        <translation>已检查 %1，用时 %2</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::DatasetQuestion</name>
    <message>
        <source>%1 holds other images than were learned from. Choose the folder where they are now, and the job goes on.</source>
        <translation>%1 中的图像与学习所用的不同。请选择它们现在所在的文件夹，作业将继续。</translation>
    </message>
    <message>
        <source>The dataset that was learned from is no longer at %1. Choose the folder where it is now, and the job goes on.</source>
        <translation>学习所用的数据集已不在 %1。请选择其现在所在的文件夹，作业将继续。</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>选择文件夹…</translation>
    </message>
    <message>
        <source>Where the dataset is now</source>
        <translation>数据集现在的位置</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::ElapsedBars</name>
    <message>
        <source>Elapsed time (ms)</source>
        <translation>耗时（ms）</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>worker 数</translation>
    </message>
    <message>
        <source>Elapsed time by %1</source>
        <translation>按%1的耗时</translation>
    </message>
    <message>
        <source>%1 %2: %3, from %4 to %5 in %6 measurements</source>
        <translation>%1 %2：%3，从 %4 到 %5，共 %6 次测量</translation>
    </message>
    <message>
        <source>Elapsed time (s)</source>
        <translation>耗时（s）</translation>
    </message>
    <message>
        <source>measuring…</source>
        <translation>正在测量…</translation>
    </message>
    <message>
        <source>Elapsed time (s), median</source>
        <translation>耗时（s），中位数</translation>
    </message>
    <message>
        <source>Least (s)</source>
        <translation>最短（s）</translation>
    </message>
    <message>
        <source>Most (s)</source>
        <translation>最长（s）</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>重复次数</translation>
    </message>
    <message>
        <source>%1 %2: %3, in %6 measurement from %4 to %5</source>
        <translation>%1 %2：%3，从 %4 到 %5，共 %6 次测量</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::EndBanner</name>
    <message>
        <source>Close this message</source>
        <translation>关闭此消息</translation>
    </message>
    <message>
        <source>Close this message (Ctrl+M)</source>
        <translation>关闭此消息（Ctrl+M）</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::EndedRuns</name>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>was stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>While you were away</source>
        <translation>您不在的时候</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>评估</translation>
    </message>
    <message>
        <source>Show this run</source>
        <translation>显示此运行</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>已阅</translation>
    </message>
    <message>
        <source>Close this; it comes back when something else has ended</source>
        <translation>关闭；有其他任务结束时会再次显示</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>%1 more on the page Runs</source>
        <translation>“运行”页上还有 %1 项</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::EpochTableModel</name>
    <message>
        <source>%1  best</source>
        <translation>%1  最佳</translation>
    </message>
    <message>
        <source>Highest validation accuracy so far: this epoch&apos;s weights evaluate and classify</source>
        <translation>目前最高的验证准确率：评估和分类使用此轮的权重</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>轮</translation>
    </message>
    <message>
        <source>Train loss</source>
        <translation>训练损失</translation>
    </message>
    <message>
        <source>Train acc</source>
        <translation>训练准确率</translation>
    </message>
    <message>
        <source>Valid loss</source>
        <translation>验证损失</translation>
    </message>
    <message>
        <source>Valid acc</source>
        <translation>验证准确率</translation>
    </message>
    <message>
        <source>LR</source>
        <translation>学习率</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>用时</translation>
    </message>
    <message>
        <source>Images/s</source>
        <translation>张/s</translation>
    </message>
    <message>
        <source>Data wait</source>
        <translation>等待数据</translation>
    </message>
    <message>
        <source>One pass over the training images</source>
        <translation>遍历一次训练图像</translation>
    </message>
    <message>
        <source>Mean cross-entropy over the training images, in nats; label smoothing raises it</source>
        <translation>训练图像的平均交叉熵，单位 nat；标签平滑会使其升高</translation>
    </message>
    <message>
        <source>Share of training images answered rightly, while learning</source>
        <translation>学习过程中答对的训练图像比例</translation>
    </message>
    <message>
        <source>Mean cross-entropy over the validation images, in nats</source>
        <translation>验证图像的平均交叉熵，单位 nat</translation>
    </message>
    <message>
        <source>Share of validation images answered rightly after the epoch</source>
        <translation>该轮之后答对的验证图像比例</translation>
    </message>
    <message>
        <source>Learning rate of the epoch&apos;s last step</source>
        <translation>该轮最后一步的学习率</translation>
    </message>
    <message>
        <source>Training and validation together</source>
        <translation>训练与验证合计</translation>
    </message>
    <message>
        <source>Training images a second</source>
        <translation>每秒训练图像数</translation>
    </message>
    <message>
        <source>Share of the training time in which the network waited for pictures</source>
        <translation>网络等待图像的时间占训练时间的比例</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::EvaluatePage</name>
    <message>
        <source>Evaluate a model</source>
        <translation>评估模型</translation>
    </message>
    <message>
        <source>No model to evaluate yet</source>
        <translation>还没有可评估的模型</translation>
    </message>
    <message>
        <source>Train one first: a run can be evaluated once its first epoch has ended.</source>
        <translation>请先训练一个：运行的第一轮结束后即可评估。</translation>
    </message>
    <message>
        <source>Not evaluated yet</source>
        <translation>尚未评估</translation>
    </message>
    <message>
        <source>Press Evaluate: the chosen run answers about every image of the chosen subset.</source>
        <translation>点击“评估”：所选运行将回答所选子集的每张图像。</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>验证</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>Subset</source>
        <translation>子集</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>评估</translation>
    </message>
    <message>
        <source>This run&apos;s split keeps no test images</source>
        <translation>此运行的划分没有测试图像</translation>
    </message>
    <message>
        <source>Evaluating</source>
        <translation>评估</translation>
    </message>
    <message>
        <source>%1 pictures could not be read and were left out. The first: %2</source>
        <translation>%1 张图片无法读取，已略过。第一张：%2</translation>
    </message>
    <message>
        <source>Evaluating on the %1 images…</source>
        <translation>正在%1图像上评估…</translation>
    </message>
    <message>
        <source>Hold a run against images that it did not learn from</source>
        <translation>用运行未学习过的图像检验它</translation>
    </message>
    <message>
        <source>Evaluating…</source>
        <translation>正在评估…</translation>
    </message>
    <message>
        <source>%1 %2 images · %3</source>
        <translation>%1 张%2图像 · %3</translation>
    </message>
    <message>
        <source>&amp;Matrix and report</source>
        <translation>矩阵与报告(&amp;M)</translation>
    </message>
    <message>
        <source>Confi&amp;dence</source>
        <translation>置信度(&amp;D)</translation>
    </message>
    <message>
        <source>M&amp;istakes</source>
        <translation>错误(&amp;I)</translation>
    </message>
    <message>
        <source>C&amp;ompare</source>
        <translation>比较(&amp;O)</translation>
    </message>
    <message>
        <source>Other pictures…</source>
        <translation>其他图片…</translation>
    </message>
    <message>
        <source>Evaluate the run on another dataset, whose class folders are matched with its classes</source>
        <translation>在另一个数据集上评估此运行，其类别文件夹将与此运行的类别对应</translation>
    </message>
    <message>
        <source>This is the run&apos;s own dataset: it has learned from pictures in it, so the numbers flatter it.</source>
        <translation>这是此运行自己的数据集：它从其中的图像学习过，因此数值偏高。</translation>
    </message>
    <message>
        <source>Evaluating on other pictures…</source>
        <translation>正在其他图片上评估…</translation>
    </message>
    <message>
        <source>%1 pictures of another dataset · %2</source>
        <translation>另一数据集的 %1 张图片 · %2</translation>
    </message>
    <message>
        <source>The starter model ships without its pictures: evaluate it on other ones</source>
        <translation>入门模型不附带图像：请在其他图像上评估</translation>
    </message>
    <message>
        <source>&amp;Background</source>
        <translation>背景(&amp;B)</translation>
    </message>
    <message>
        <source>Train a model</source>
        <translation>训练模型</translation>
    </message>
    <message>
        <source>Evaluating %1 on its %2 images</source>
        <translation>在其%2图像上评估 %1</translation>
    </message>
    <message>
        <source>Evaluating %1 on the pictures of %2</source>
        <translation>在 %2 的图片上评估 %1</translation>
    </message>
    <message>
        <source>Swapping the backgrounds of %1</source>
        <translation>替换 %1 的背景</translation>
    </message>
    <message>
        <source>%1 picture could not be read and was left out: %2</source>
        <translation>%1 张图片无法读取，已略过：%2</translation>
    </message>
    <message>
        <source>%1 picture of another dataset · %2</source>
        <translation>另一数据集的 %1 张图片 · %2</translation>
    </message>
    <message>
        <source>%1 %2 image · %3</source>
        <translation>%1 张%2图像 · %3</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::EvaluationChips</name>
    <message>
        <source>Summary of the evaluation</source>
        <translation>评估摘要</translation>
    </message>
    <message>
        <source>Accuracy &lt;b&gt;%1&lt;/b&gt; (%2 to %3)</source>
        <translation>准确率 &lt;b&gt;%1&lt;/b&gt;（%2 至 %3）</translation>
    </message>
    <message>
        <source>Macro F1 &lt;b&gt;%1&lt;/b&gt;</source>
        <translation>宏平均 F1 &lt;b&gt;%1&lt;/b&gt;</translation>
    </message>
    <message>
        <source>F1, the harmonic mean of precision and recall, averaged over the classes: each counts the same.</source>
        <translation>F1 为精确率与召回率的调和平均，再对各类别取平均：每个类别权重相同。</translation>
    </message>
    <message>
        <source>Top-5 &lt;b&gt;%1&lt;/b&gt;</source>
        <translation>Top-5 &lt;b&gt;%1&lt;/b&gt;</translation>
    </message>
    <message>
        <source>Share of images whose true class is among the five likeliest</source>
        <translation>真实类别位于最可能的五个类别之中的图像比例</translation>
    </message>
    <message>
        <source>Calibration error %1 → &lt;b&gt;%2&lt;/b&gt; (temperature %3)</source>
        <translation>校准误差 %1 → &lt;b&gt;%2&lt;/b&gt;（温度 %3）</translation>
    </message>
    <message>
        <source>Expected calibration error (ECE): how far the claimed probability lies from the share that is right, before and after dividing the network&apos;s outputs by a temperature that was fitted on the validation images</source>
        <translation>期望校准误差（ECE）：所称概率与实际正确比例的偏离，分别为网络输出除以温度之前和之后；温度由验证图像拟合得到</translation>
    </message>
    <message>
        <source>Top-5 and calibration: evaluate again to see them</source>
        <translation>Top-5 与校准：重新评估后可见</translation>
    </message>
    <message>
        <source>An older version stored this evaluation, without the network&apos;s outputs</source>
        <translation>此评估由旧版本保存，没有网络输出</translation>
    </message>
    <message>
        <source>%1 recognised. In brackets the 95 % interval (Wilson): how far chance alone may have moved it.</source>
        <translation>识别正确 %1。括号内为 95 % 区间（Wilson）：仅偶然因素可能造成的变动范围。</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::EvaluationExport</name>
    <message>
        <source>Copy report</source>
        <translation>复制报告</translation>
    </message>
    <message>
        <source>As text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>As table (CSV)</source>
        <translation>表格（CSV）</translation>
    </message>
    <message>
        <source>As LaTeX</source>
        <translation>LaTeX</translation>
    </message>
    <message>
        <source>As Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Copy the selected classes</source>
        <translation>复制所选类别</translation>
    </message>
    <message>
        <source>Report as text…</source>
        <translation>报告存为文本…</translation>
    </message>
    <message>
        <source>Report as table (CSV)…</source>
        <translation>报告存为表格（CSV）…</translation>
    </message>
    <message>
        <source>Report as LaTeX…</source>
        <translation>报告存为 LaTeX…</translation>
    </message>
    <message>
        <source>Report as Markdown…</source>
        <translation>报告存为 Markdown…</translation>
    </message>
    <message>
        <source>Matrix as table (CSV)…</source>
        <translation>矩阵存为表格（CSV）…</translation>
    </message>
    <message>
        <source>Matrix as picture (PNG)…</source>
        <translation>矩阵存为图片（PNG）…</translation>
    </message>
    <message>
        <source>Matrix as drawing (SVG)…</source>
        <translation>矩阵存为矢量图（SVG）…</translation>
    </message>
    <message>
        <source>Matrix as page (PDF)…</source>
        <translation>矩阵存为页面（PDF）…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::EvaluationWords</name>
    <message>
        <source>%1 is taken for %2 in %3 of %4 (%5)</source>
        <translation>%1 被认作 %2：%4 中的 %3（%5）</translation>
    </message>
    <message>
        <source>%1; never the other way round.</source>
        <translation>%1；反向从未发生。</translation>
    </message>
    <message>
        <source>%1; the other way round in %2.</source>
        <translation>%1；反向有 %2。</translation>
    </message>
    <message>
        <source>When it says %1 to %2, it is right %3 of the time (95 % interval %4 to %5; %6)</source>
        <translation>当它给出 %1 至 %2 时，正确率为 %3（95 % 区间 %4 至 %5；%6）</translation>
    </message>
    <message>
        <source>When it says %1, it is right %2 of the time (%3).</source>
        <translation>当它给出 %1 时，正确率为 %2（%3）。</translation>
    </message>
    <message>
        <source>It is too sure of itself.</source>
        <translation>它过于自信。</translation>
    </message>
    <message>
        <source>It is right more often than it says.</source>
        <translation>它的实际正确率高于所称概率。</translation>
    </message>
    <message>
        <source>On the whole it is as sure as it may be.</source>
        <translation>总体上，它的把握与实际相符。</translation>
    </message>
    <message>
        <source>On average it says %1 and is right %2 of the time. %3</source>
        <translation>平均而言，它给出 %1，实际正确率为 %2。%3</translation>
    </message>
    <message>
        <source>Temperature %1: its probabilities stay almost as they are.</source>
        <translation>温度 %1：概率几乎保持不变。</translation>
    </message>
    <message>
        <source>Temperature %1: its scores are divided by it, so that it claims less. No answer changes.</source>
        <translation>温度 %1：得分除以温度后，所称概率降低。回答不变。</translation>
    </message>
    <message>
        <source>Temperature %1: its scores are divided by it, so that it claims more. No answer changes.</source>
        <translation>温度 %1：得分除以温度后，所称概率升高。回答不变。</translation>
    </message>
    <message>
        <source>It is never %1 sure: it would answer nothing.</source>
        <translation>它的把握从未达到 %1：不会回答任何图像。</translation>
    </message>
    <message>
        <source>Answering only where it is at least %1 sure, it answers %2 of %3 (%4) and is right in %5 of them (95 % interval %6 to %7).</source>
        <translation>仅在把握至少为 %1 时回答，则回答 %3 中的 %2（%4），其中正确 %5（95 % 区间 %6 至 %7）。</translation>
    </message>
    <message>
        <source>p &lt; 0.001</source>
        <translation>p &lt; 0.001</translation>
    </message>
    <message>
        <source>p = %1</source>
        <translation>p = %1</translation>
    </message>
    <message>
        <source>Both are right on the same images.</source>
        <translation>两者答对的图像相同。</translation>
    </message>
    <message>
        <source>The difference is larger than chance would give (%1).</source>
        <translation>差异超出偶然所能解释的范围（%1）。</translation>
    </message>
    <message>
        <source>The difference may be chance (%1).</source>
        <translation>差异可能出于偶然（%1）。</translation>
    </message>
    <message>
        <source>This run is right in %1, the other in %2: %3 points (95 % interval %4 to %5).</source>
        <translation>此运行正确率 %1，另一次为 %2：相差 %3 个百分点（95 % 区间 %4 至 %5）。</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::ExplorePage</name>
    <message>
        <source>Explore the dataset</source>
        <translation>浏览数据集</translation>
    </message>
    <message>
        <source>No dataset is open</source>
        <translation>未打开数据集</translation>
    </message>
    <message>
        <source>&amp;Open folder…</source>
        <translation>打开文件夹(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Make split…</source>
        <translation>创建划分(&amp;M)…</translation>
    </message>
    <message>
        <source>Open a folder of leaf pictures</source>
        <translation>打开叶片图片文件夹</translation>
    </message>
    <message>
        <source>Each class is a folder of its own, named like Tomato___Late_blight; the New Plant Diseases Dataset is laid out that way. Open it here or drop it on this window. Without one, let Leafbench draw a small demo dataset.</source>
        <translation>每个类别单独一个文件夹，名称如 Tomato___Late_blight；New Plant Diseases Dataset 即采用这种结构。可在此处打开或拖到此窗口。若没有数据集，可让 Leafbench 绘制一个小型演示数据集。</translation>
    </message>
    <message>
        <source>Make the &amp;demo dataset</source>
        <translation>生成演示数据集(&amp;D)</translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation>打开文件夹…</translation>
    </message>
    <message>
        <source>Open a dataset folder</source>
        <translation>打开数据集文件夹</translation>
    </message>
    <message>
        <source>Drawing the demo dataset</source>
        <translation>绘制演示数据集</translation>
    </message>
    <message>
        <source>Another job is running. Wait for its end or cancel it below.</source>
        <translation>另一项作业正在运行。请等待其结束，或在下方取消。</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>正在读取 %1…</translation>
    </message>
    <message>
        <source>P&amp;ictures</source>
        <translation>图片(&amp;I)</translation>
    </message>
    <message>
        <source>Chec&amp;k</source>
        <translation>检查(&amp;K)</translation>
    </message>
    <message>
        <source>%1 without a class</source>
        <translation>%1 张无类别</translation>
    </message>
    <message>
        <source>Open again: %1</source>
        <translation>重新打开：%1</translation>
    </message>
    <message>
        <source>Next: preprocess</source>
        <translation>下一步：预处理</translation>
    </message>
    <message>
        <source>On to the next step: what the pictures look like to a model</source>
        <translation>进入下一步：模型眼中的图片</translation>
    </message>
    <message>
        <source>%1 in %2 of %3</source>
        <translation>%1，%2，%3</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::ExportDialog</name>
    <message>
        <source>&amp;Files for other programs</source>
        <translation>供其他程序使用的文件(&amp;F)</translation>
    </message>
    <message>
        <source>One &amp;bundle with all of it</source>
        <translation>包含全部内容的打包文件(&amp;B)</translation>
    </message>
    <message>
        <source>One &amp;bundle for each run, with all of it</source>
        <translation>每次运行一个包含全部内容的打包文件(&amp;B)</translation>
    </message>
    <message>
        <source>Ch&amp;oose…</source>
        <translation>选择(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Show in folder</source>
        <translation>在文件夹中显示(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>导出(&amp;E)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>导出 %1</translation>
    </message>
    <message>
        <source>Export %1 runs</source>
        <translation>导出 %1 次运行</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Export into</source>
        <translation>导出到</translation>
    </message>
    <message>
        <source>%1 bundles</source>
        <translation>%1 个打包文件</translation>
    </message>
    <message>
        <source>%1 folders, a run each</source>
        <translation>%1 个文件夹，每次运行一个</translation>
    </message>
    <message>
        <source>%1, about %2</source>
        <translation>%1，约 %2</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已写入：%1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>A .zip of the run&apos;s folder, all formats and SHA-256 sums. Leafbench takes it in on another machine and verifies it.</source>
        <translation>一个 .zip 文件，包含运行文件夹、所有格式和 SHA-256 校验和。Leafbench 可在另一台机器上导入并校验。</translation>
    </message>
    <message>
        <source>Weights as safetensors</source>
        <translation>权重（safetensors）</translation>
    </message>
    <message>
        <source>Weights for PyTorch (torchvision&apos;s resnet18)</source>
        <translation>PyTorch 权重（torchvision 的 resnet18）</translation>
    </message>
    <message>
        <source>Network as ONNX</source>
        <translation>网络（ONNX）</translation>
    </message>
    <message>
        <source>Recipe (JSON)</source>
        <translation>配方（JSON）</translation>
    </message>
    <message>
        <source>Epochs and evaluations (CSV)</source>
        <translation>各轮与评估（CSV）</translation>
    </message>
    <message>
        <source>Curves for TensorBoard</source>
        <translation>TensorBoard 曲线</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Plots (SVG, PDF)</source>
        <translation>图表（SVG、PDF）</translation>
    </message>
    <message>
        <source>A run without a finished epoch has no weights yet</source>
        <translation>没有完成任何一轮的运行还没有权重</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::ExportsFolder</name>
    <message>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已写入：%1</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::FaultyCard</name>
    <message>
        <source>Faulty files</source>
        <translation>损坏的文件</translation>
    </message>
    <message>
        <source>Double-click shows the file in its folder</source>
        <translation>双击可在文件夹中显示该文件</translation>
    </message>
    <message>
        <source>Each of %1 files can be read whole.</source>
        <translation>%1 个文件均可完整读取。</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>This file</source>
        <translation>此文件</translation>
    </message>
    <message>
        <source>The %1 file can be read whole.</source>
        <translation>%1 个文件可完整读取。</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::FileEdit</name>
    <message>
        <source>Choose a file</source>
        <translation>选择文件</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::FilterBar</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Species</source>
        <translation>物种</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>健康状况</translation>
    </message>
    <message>
        <source>Subset</source>
        <translation>子集</translation>
    </message>
    <message>
        <source>Clea&amp;r filters</source>
        <translation>清除筛选(&amp;R)</translation>
    </message>
    <message>
        <source>Filter: blight tomato</source>
        <translation>筛选：blight tomato</translation>
    </message>
    <message>
        <source>Words of the species and the disease, in any order (Ctrl+F)</source>
        <translation>物种和病害的词，顺序不限（Ctrl+F）</translation>
    </message>
    <message>
        <source>Filter by words</source>
        <translation>按词筛选</translation>
    </message>
    <message>
        <source>Show every picture again (Esc)</source>
        <translation>重新显示所有图片（Esc）</translation>
    </message>
    <message>
        <source>All species</source>
        <translation>所有物种</translation>
    </message>
    <message>
        <source>%1 species</source>
        <translation>%1 个物种</translation>
    </message>
    <message>
        <source>Any health</source>
        <translation>任意健康状况</translation>
    </message>
    <message>
        <source>Healthy</source>
        <translation>健康</translation>
    </message>
    <message>
        <source>Diseased</source>
        <translation>患病</translation>
    </message>
    <message>
        <source>All subsets</source>
        <translation>所有子集</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::FirstStart</name>
    <message>
        <source>Where do you want to begin?</source>
        <translation>您想从哪里开始？</translation>
    </message>
    <message>
        <source>Leafbench tells leaf diseases apart, and shows how a computer learns to. Everything stays on this machine.</source>
        <translation>Leafbench 可区分叶片病害，并展示计算机如何学会这样做。所有数据都留在本机。</translation>
    </message>
    <message>
        <source>Drop a leaf</source>
        <translation>拖入一片叶子</translation>
    </message>
    <message>
        <source>Drop a photograph of a leaf anywhere in this window: the model that comes with the program says what it sees, and how sure it is.</source>
        <translation>将叶片照片拖到此窗口的任意位置：程序自带的模型会说出它看到了什么，以及有多大把握。</translation>
    </message>
    <message>
        <source>Choose pictures…</source>
        <translation>选择图片…</translation>
    </message>
    <message>
        <source>Explore the demo</source>
        <translation>浏览演示</translation>
    </message>
    <message>
        <source>A small dataset of drawn leaves, made here in a moment. Enough to train, tune and measure.</source>
        <translation>由绘制的叶片组成的小数据集，片刻即可在此生成。足以用来训练、调优和测量。</translation>
    </message>
    <message>
        <source>Make the &amp;demo</source>
        <translation>生成演示(&amp;D)</translation>
    </message>
    <message>
        <source>Open a dataset</source>
        <translation>打开数据集</translation>
    </message>
    <message>
        <source>A folder with a folder of pictures for each class, such as the New Plant Diseases Dataset.</source>
        <translation>每个类别各有一个图片文件夹的文件夹，例如 New Plant Diseases Dataset。</translation>
    </message>
    <message>
        <source>&amp;Open folder…</source>
        <translation>打开文件夹(&amp;O)…</translation>
    </message>
    <message>
        <source>No model that could answer is here yet: train one, and leaves can be dropped.</source>
        <translation>这里还没有能够回答的模型：训练一个，之后即可拖入叶片。</translation>
    </message>
    <message>
        <source>Open images</source>
        <translation>打开图像</translation>
    </message>
    <message>
        <source>Open a dataset folder</source>
        <translation>打开数据集文件夹</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::FoldingTabBar</name>
    <message>
        <source>Part of this page</source>
        <translation>此页面的部分</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::FourCounts</name>
    <message>
        <source>other right</source>
        <translation>另一次正确</translation>
    </message>
    <message>
        <source>other wrong</source>
        <translation>另一次错误</translation>
    </message>
    <message>
        <source>this run right</source>
        <translation>此运行正确</translation>
    </message>
    <message>
        <source>this run wrong</source>
        <translation>此运行错误</translation>
    </message>
    <message>
        <source>Images that both got right</source>
        <translation>两者都答对的图像</translation>
    </message>
    <message>
        <source>Images that only this run got right</source>
        <translation>仅此运行答对的图像</translation>
    </message>
    <message>
        <source>Images that only the other got right</source>
        <translation>仅另一次运行答对的图像</translation>
    </message>
    <message>
        <source>Images that neither got right</source>
        <translation>两者都答错的图像</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::GlossaryPage</name>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>What the words of the study mean.</source>
        <translation>研究中各术语的含义。</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>术语</translation>
    </message>
    <message>
        <source>Search the glossary</source>
        <translation>搜索术语表</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>No term has &quot;%1&quot; in it.</source>
        <translation>没有包含“%1”的术语。</translation>
    </message>
    <message>
        <source>Also: %1</source>
        <translation>又称：%1</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>前往%1</translation>
    </message>
    <message>
        <source>&amp;Guided labs</source>
        <translation>引导实验(&amp;G)</translation>
    </message>
    <message>
        <source>Eight labs along the paper, beside the pages (Ctrl+G)</source>
        <translation>沿论文展开的八个实验，显示在各页面旁（Ctrl+G）</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::GridCard</name>
    <message>
        <source>All classes</source>
        <translation>所有类别</translation>
    </message>
    <message>
        <source>Shuffle</source>
        <translation>打乱</translation>
    </message>
    <message>
        <source>Other classes, other pictures</source>
        <translation>其他类别、其他图片</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>网格</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>样本</translation>
    </message>
    <message>
        <source>Twelve pictures, one each of a different class</source>
        <translation>十二张图片，分别来自不同类别</translation>
    </message>
    <message>
        <source>Not labelled</source>
        <translation>未标注</translation>
    </message>
    <message>
        <source>Size of the pictures</source>
        <translation>图片大小</translation>
    </message>
    <message>
        <source>Filtered</source>
        <translation>已筛选</translation>
    </message>
    <message>
        <source>Size of the pictures (+ and -)</source>
        <translation>图片大小（+ 和 -）</translation>
    </message>
    <message>
        <source>Larger pictures</source>
        <translation>放大图片</translation>
    </message>
    <message>
        <source>Smaller pictures</source>
        <translation>缩小图片</translation>
    </message>
    <message>
        <source>one each of %1</source>
        <translation>%1各一张</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::HistoryPlot</name>
    <message>
        <source>Value by trial</source>
        <translation>各试验的值</translation>
    </message>
    <message>
        <source>Appears when the first trial has finished.</source>
        <translation>第一个试验完成后显示。</translation>
    </message>
    <message>
        <source>best so far</source>
        <translation>目前最佳</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>试验</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::ImageDetails</name>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Show in matrix</source>
        <translation>在矩阵中显示</translation>
    </message>
    <message>
        <source>The chosen picture</source>
        <translation>所选图片</translation>
    </message>
    <message>
        <source>Opens the file in the desktop&apos;s own viewer</source>
        <translation>用桌面的图片查看器打开文件</translation>
    </message>
    <message>
        <source>Shows the cell of the confusion matrix that it is counted in</source>
        <translation>显示计入此图片的混淆矩阵单元格</translation>
    </message>
    <message>
        <source>This picture does not ship with the starter model.</source>
        <translation>此图片未随入门模型附带。</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::ImportDialog</name>
    <message>
        <source>Taking in %1</source>
        <translation>正在导入 %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Bundles and weights (*.zip *.pth *.pt *.safetensors);;All files (*)</source>
        <translation>打包文件和权重 (*.zip *.pth *.pt *.safetensors);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Import a run&apos;s folder</source>
        <translation>导入运行文件夹</translation>
    </message>
    <message>
        <source>Cut from the tensors&apos; names: %1</source>
        <translation>从张量名称中去掉：%1</translation>
    </message>
    <message>
        <source>Skipped, and not executed: %1</source>
        <translation>已跳过，未执行：%1</translation>
    </message>
    <message>
        <source>Taken as the last layer: %1</source>
        <translation>用作最后一层：%1</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::ImportanceBars</name>
    <message>
        <source>Importance of the parameters</source>
        <translation>参数重要性</translation>
    </message>
    <message>
        <source>permutation importance of a random forest</source>
        <translation>随机森林的排列重要性</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Appears after 4 complete trials with different values.</source>
        <translation>有 4 个取值不同的完成试验后显示。</translation>
    </message>
    <message>
        <source>%1: %2 of what decides the value
(%3)</source>
        <translation>%1：占决定值的因素的 %2
（%3）</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Importance</source>
        <translation>重要性</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::IntermediatePlot</name>
    <message>
        <source>Value of each trial by epoch</source>
        <translation>各试验逐轮的值</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>轮</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步</translation>
    </message>
    <message>
        <source>Appears when the first trial has finished an epoch.</source>
        <translation>第一个试验完成一轮后显示。</translation>
    </message>
    <message>
        <source>%1
%2 %3: %4</source>
        <translation>%1
%2 %3：%4</translation>
    </message>
    <message>
        <source>best</source>
        <translation>最佳</translation>
    </message>
    <message>
        <source>running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>others</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>pruned</source>
        <translation>提前终止</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>试验</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::JobPage</name>
    <message>
        <source>Wait until the job below has ended</source>
        <translation>请等待下方作业结束</translation>
    </message>
    <message>
        <source>Open a dataset in Explore first</source>
        <translation>请先在“浏览”中打开数据集</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>已另存为 %1</translation>
    </message>
    <message>
        <source>Open a dataset, or drop its folder anywhere in this window.</source>
        <translation>打开数据集，或将其文件夹拖到此窗口的任意位置。</translation>
    </message>
    <message>
        <source>Open a dataset…</source>
        <translation>打开数据集…</translation>
    </message>
    <message>
        <source>Open a dataset folder</source>
        <translation>打开数据集文件夹</translation>
    </message>
    <message>
        <source>What it will take</source>
        <translation>预计所需</translation>
    </message>
    <message>
        <source>Add to queue</source>
        <translation>加入队列</translation>
    </message>
    <message>
        <source>It begins when the jobs before it have ended</source>
        <translation>前面的作业结束后开始</translation>
    </message>
    <message>
        <source>In the queue, at place %1: %2</source>
        <translation>已加入队列，第 %1 位：%2</translation>
    </message>
    <message>
        <source>Measure now (about %1 s)</source>
        <translation>立即测量（约 %1 s）</translation>
    </message>
    <message>
        <source>Trains a few batches of these pictures to see how fast this machine is, and keeps only the time</source>
        <translation>用这些图片训练几个 batch，以了解本机的速度，仅保留所用时间</translation>
    </message>
    <message>
        <source>Measuring this machine</source>
        <translation>测量本机</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::JobStrip</name>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>stopping…</source>
        <translation>正在停止…</translation>
    </message>
    <message>
        <source>No job is running</source>
        <translation>没有正在运行的作业</translation>
    </message>
    <message>
        <source>a few seconds left</source>
        <translation>剩余几秒</translation>
    </message>
    <message>
        <source>%1 s left</source>
        <translation>剩余 %1 s</translation>
    </message>
    <message>
        <source>%1 min left</source>
        <translation>剩余 %1 min</translation>
    </message>
    <message>
        <source>%1 h %2 min left</source>
        <translation>剩余 %1 h %2 min</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Let the job rest after its present batch (Ctrl+P)</source>
        <translation>当前 batch 之后暂停作业（Ctrl+P）</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>The job does not answer. What runs in a process of its own is ended by force %1 s after Cancel.</source>
        <translation>作业没有响应。在单独进程中运行的内容将在取消 %1 s 后被强制结束。</translation>
    </message>
    <message>
        <source>no answer…</source>
        <translation>无响应…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Stop the job (Ctrl+.); a training can be resumed later. The next one of the queue begins</source>
        <translation>停止作业（Ctrl+.）；训练可稍后继续。队列中的下一项随即开始</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::JobTableModel</name>
    <message>
        <source>Comes home…</source>
        <translation>正在取回…</translation>
    </message>
    <message>
        <source>%1 (away)</source>
        <translation>%1（无法连接）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>作业</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>作业内容</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>集群</translation>
    </message>
    <message>
        <source>The profile that it was sent with</source>
        <translation>发送时所用的配置</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>As the cluster last said it, and why it waits</source>
        <translation>集群最近报告的状态，以及等待原因</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>What its command has told so far</source>
        <translation>其命令到目前为止报告的内容</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>起始</translation>
    </message>
    <message>
        <source>When it came into this state</source>
        <translation>进入此状态的时间</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::JobsCard</name>
    <message>
        <source>Jobs</source>
        <translation>作业</translation>
    </message>
    <message>
        <source>Jobs on clusters</source>
        <translation>集群上的作业</translation>
    </message>
    <message>
        <source>No job was sent to a cluster yet</source>
        <translation>尚未向集群发送作业</translation>
    </message>
    <message>
        <source>Describe a cluster here, then choose it beside the start button of Train, Tune, Speedup or Replay.</source>
        <translation>在此处描述集群，然后在“训练”“调优”“加速比”或“复现”的开始按钮旁选择它。</translation>
    </message>
    <message>
        <source>Copies its runs and studies into this machine’s runs</source>
        <translation>将其运行和研究复制到本机的运行中</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation>取消(&amp;A)</translation>
    </message>
    <message>
        <source>Ends it on the cluster; a training stores its state</source>
        <translation>在集群上结束；训练会保存其状态</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>日志(&amp;L)</translation>
    </message>
    <message>
        <source>Its messages and Slurm’s</source>
        <translation>其消息和 Slurm 的消息</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Takes it off this list; its folder on the cluster stays</source>
        <translation>从此列表中移除；其在集群上的文件夹保留</translation>
    </message>
    <message>
        <source>At home: %1</source>
        <translation>已取回：%1</translation>
    </message>
    <message>
        <source>Sh&amp;ow curves</source>
        <translation>显示曲线(&amp;O)</translation>
    </message>
    <message>
        <source>Ta&amp;ke home</source>
        <translation>取回(&amp;K)</translation>
    </message>
    <message>
        <source>Its curves so far, on the page of its kind</source>
        <translation>其目前的曲线，显示在对应类型的页面</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::LabPanel</name>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Each asks for a guess, measures on this machine in a minute or two, and explains your own numbers. At the end there is a worksheet.</source>
        <translation>每个实验先请你猜一猜，再用一两分钟在本机上测量，并解释你自己得到的数值。最后生成一份实验报告。</translation>
    </message>
    <message>
        <source>Open lab…</source>
        <translation>打开实验…</translation>
    </message>
    <message>
        <source>A lab of your own: a text file, see resources/labs/README.md</source>
        <translation>你自己的实验：一个文本文件，参见 resources/labs/README.md</translation>
    </message>
    <message>
        <source>Open lab</source>
        <translation>打开实验</translation>
    </message>
    <message>
        <source>Labs (*.md);;All files (*)</source>
        <translation>实验 (*.md);;所有文件 (*)</translation>
    </message>
    <message>
        <source>All labs</source>
        <translation>所有实验</translation>
    </message>
    <message>
        <source>%1. %2 (%3 min)</source>
        <translation>%1. %2（%3 min）</translation>
    </message>
    <message>
        <source>%1 is no lab that can be used: %2.</source>
        <translation>%1 不是可用的实验：%2。</translation>
    </message>
    <message>
        <source>Steps done</source>
        <translation>已完成的步骤</translation>
    </message>
    <message>
        <source>Not filled in: %1</source>
        <translation>未填写：%1</translation>
    </message>
    <message>
        <source>Measured. Go on with Next.</source>
        <translation>已测量。点击“下一步”继续。</translation>
    </message>
    <message>
        <source>Open a dataset in Explore first.</source>
        <translation>请先在“浏览”中打开数据集。</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::LabStepView</name>
    <message>
        <source>Fill these in</source>
        <translation>填入这些值</translation>
    </message>
    <message>
        <source>Puts these values into the page&apos;s fields; starts nothing</source>
        <translation>将这些值填入页面的字段；不启动任何内容</translation>
    </message>
    <message>
        <source>Show me where</source>
        <translation>指给我看</translation>
    </message>
    <message>
        <source>Opens the page and frames the control</source>
        <translation>打开页面并框出该控件</translation>
    </message>
    <message>
        <source>This is my guess</source>
        <translation>这是我的猜测</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Your guess is noted. Now see what this machine says.</source>
        <translation>已记下你的猜测。现在来看看这台机器怎么说。</translation>
    </message>
    <message>
        <source>**Right.**</source>
        <translation>**正确。**</translation>
    </message>
    <message>
        <source>**Not so.**</source>
        <translation>**不对。**</translation>
    </message>
    <message>
        <source>It is: %1.</source>
        <translation>答案是：%1。</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::Labs</name>
    <message>
        <source>en</source>
        <comment>labs</comment>
        <extracomment>The language of the labs&apos; files, resources/labs/NAME.en.md: this language&apos;s code.</extracomment>
        <translation>zh</translation>
    </message>
    <message>
        <source>Waiting for an open dataset.</source>
        <translation>等待打开数据集。</translation>
    </message>
    <message>
        <source>Waiting for the check of the dataset.</source>
        <translation>等待检查数据集。</translation>
    </message>
    <message>
        <source>Waiting for a measurement on the page Speedup.</source>
        <translation>等待“加速比”页上的测量。</translation>
    </message>
    <message>
        <source>Waiting for a training to end.</source>
        <translation>等待训练结束。</translation>
    </message>
    <message>
        <source>Waiting for an evaluation to end.</source>
        <translation>等待评估结束。</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::LargePicture</name>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>The picture before (Left)</source>
        <translation>上一张图片（左方向键）</translation>
    </message>
    <message>
        <source>The next picture (Right)</source>
        <translation>下一张图片（右方向键）</translation>
    </message>
    <message>
        <source>Not labelled</source>
        <translation>未标注</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::LeafListModel</name>
    <message>
        <source>not labelled</source>
        <translation>未标注</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>以及另外 %1 张</translation>
    </message>
    <message>
        <source>%1, %2 pictures</source>
        <translation>%1，%2 张图片</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::LeafListView</name>
    <message>
        <source>%1: %2 pictures</source>
        <translation>%1：%2 张图片</translation>
    </message>
    <message>
        <source>%1, %2 shown</source>
        <translation>%1，显示 %2</translation>
    </message>
    <message>
        <source>Leaves on both sides of the split</source>
        <translation>划分两侧都有的叶片</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::LeakCard</name>
    <message>
        <source>Leak lens</source>
        <translation>泄漏检查</translation>
    </message>
    <message>
        <source>&amp;Use the leaf-clean split</source>
        <translation>使用按叶片划分(&amp;U)</translation>
    </message>
    <message>
        <source>Leaks of each split</source>
        <translation>各划分的泄漏</translation>
    </message>
    <message>
        <source>All pictures of a leaf in one subset: 70 / 20 / 10, by class</source>
        <translation>同一叶片的所有图片在同一子集：70 / 20 / 10，按类别</translation>
    </message>
    <message>
        <source>No leaf lies on both sides of this split.</source>
        <translation>没有叶片同时位于此划分的两侧。</translation>
    </message>
    <message>
        <source>Leaves on both sides: %1</source>
        <translation>两侧都有的叶片：%1</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::LectureView</name>
    <message>
        <source>Left and Right read the values, Escape goes back</source>
        <translation>左右方向键读取数值，Esc 返回</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::LinePlot</name>
    <message>
        <source>%1 by %2</source>
        <translation>%1（按%2）</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <translation>%1 %2：%3</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::LiveMachineCard</name>
    <message>
        <source>Machine</source>
        <translation>机器</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::MachineCard</name>
    <message>
        <source>Machine</source>
        <translation>机器</translation>
    </message>
    <message>
        <source>%1 cores busy on average</source>
        <translation>平均占用 %1 核</translation>
    </message>
    <message>
        <source>memory peak %1</source>
        <translation>内存峰值 %1</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::MachineChips</name>
    <message>
        <source>GPU %1</source>
        <translation>GPU %1</translation>
    </message>
    <message>
        <source>%1 GPUs %2</source>
        <translation>%1 个 GPU %2</translation>
    </message>
    <message>
        <source>%1: %2, memory %3 of %4</source>
        <translation>%1：%2，显存 %3 / %4</translation>
    </message>
    <message>
        <source>CPU %1</source>
        <translation>CPU %1</translation>
    </message>
    <message>
        <source>This program and its workers keep %1 of %2 cores busy, all programs together %3</source>
        <translation>本程序及其 worker 占用 %2 个核中的 %1 个，所有程序合计 %3</translation>
    </message>
    <message>
        <source>RAM %1</source>
        <translation>RAM %1</translation>
    </message>
    <message>
        <source>Memory that this program and its workers take, %1 at most so far. In use on the machine: %2 of %3</source>
        <translation>本程序及其 worker 占用的内存，到目前最多 %1。整机已用：%2 / %3</translation>
    </message>
    <message>
        <source>This program and its workers keep %1 of %2 core busy, all programs together %3</source>
        <translation>本程序及其 worker 占用 %2 个核中的 %1 个，所有程序合计 %3</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::MainMenu</name>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>Ru&amp;n</source>
        <translation>执行(&amp;N)</translation>
    </message>
    <message>
        <source>Vie&amp;w</source>
        <translation>视图(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Open dataset…</source>
        <translation>打开数据集(&amp;O)…</translation>
    </message>
    <message>
        <source>Open &amp;pictures…</source>
        <translation>打开图片(&amp;P)…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>最近打开(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Import a bundle or weights…</source>
        <translation>导入打包文件或权重(&amp;I)…</translation>
    </message>
    <message>
        <source>Import a run’s &amp;folder…</source>
        <translation>导入运行文件夹(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Export runs…</source>
        <translation>导出运行(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>暂停(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>Close the &amp;message</source>
        <translation>关闭消息(&amp;M)</translation>
    </message>
    <message>
        <source>Start this page’s job</source>
        <translation>启动此页面的作业</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>继续(&amp;R)</translation>
    </message>
    <message>
        <source>The&amp;me</source>
        <translation>主题(&amp;M)</translation>
    </message>
    <message>
        <source>Te&amp;xt size</source>
        <translation>文字大小(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>全屏(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;As the desktop</source>
        <translation>跟随系统(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>放大(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation>缩小(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Glossary</source>
        <translation>术语表(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About Leafbench</source>
        <translation>关于 Leafbench(&amp;A)</translation>
    </message>
    <message>
        <source>Open a dataset folder</source>
        <translation>打开数据集文件夹</translation>
    </message>
    <message>
        <source>Open images</source>
        <translation>打开图像</translation>
    </message>
    <message>
        <source>Gu&amp;ided labs</source>
        <translation>引导实验(&amp;I)</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::MainWindow</name>
    <message>
        <source>Leafbench</source>
        <translation>Leafbench</translation>
    </message>
    <message>
        <source>%1 is running. Stop it and close?</source>
        <translation>%1 正在运行。停止并关闭？</translation>
    </message>
    <message>
        <source>A training that is stopped can be resumed later.</source>
        <translation>已停止的训练可稍后继续。</translation>
    </message>
    <message>
        <source>&amp;Stop and close</source>
        <translation>停止并关闭(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Keep running</source>
        <translation>继续运行(&amp;K)</translation>
    </message>
    <message>
        <source>Open dataset</source>
        <translation>打开数据集</translation>
    </message>
    <message>
        <source>%1 holds several datasets side by side. Open which one?</source>
        <translation>%1 中并列有多个数据集。打开哪一个？</translation>
    </message>
    <message>
        <source>Next: preprocess</source>
        <translation>下一步：预处理</translation>
    </message>
    <message>
        <source>Next: train</source>
        <translation>下一步：训练</translation>
    </message>
    <message>
        <source>Next: evaluate</source>
        <translation>下一步：评估</translation>
    </message>
    <message>
        <source>Use the best as recipe</source>
        <translation>将最佳结果用作配方</translation>
    </message>
    <message>
        <source>Next: classify a leaf</source>
        <translation>下一步：对叶片分类</translation>
    </message>
    <message>
        <source>Next: replay the paper</source>
        <translation>下一步：复现论文</translation>
    </message>
    <message>
        <source>%1: failed after %2.</source>
        <translation>%1：失败，用时 %2。</translation>
    </message>
    <message>
        <source>%1: stopped after %2.</source>
        <translation>%1：已停止，用时 %2。</translation>
    </message>
    <message>
        <source>%1: finished after %2.</source>
        <translation>%1：已完成，用时 %2。</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>%1 - %2 - Leafbench</source>
        <translation>%1 - %2 - Leafbench</translation>
    </message>
    <message>
        <source>%1 - Leafbench</source>
        <translation>%1 - Leafbench</translation>
    </message>
    <message>
        <source>The dataset that was open last time is not there any more: %1</source>
        <translation>上次打开的数据集已不在原处：%1</translation>
    </message>
    <message>
        <source>Show Explore</source>
        <translation>显示“浏览”</translation>
    </message>
    <message>
        <source>Guided labs</source>
        <translation>引导实验</translation>
    </message>
    <message>
        <source>The queue is lost: %1.</source>
        <translation>队列将丢失：%1。</translation>
    </message>
    <message>
        <source>%1: it could not begin.</source>
        <translation>%1：无法开始。</translation>
    </message>
    <message>
        <source>Show why</source>
        <translation>显示原因</translation>
    </message>
    <message>
        <source>The queue is kept for the next start: %1.</source>
        <translation>队列已保留，供下次启动使用：%1。</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::MatrixCard</name>
    <message>
        <source>Confusion matrix</source>
        <translation>混淆矩阵</translation>
    </message>
    <message>
        <source>Show more classes (−)</source>
        <translation>显示更多类别（−）</translation>
    </message>
    <message>
        <source>Look closer (+)</source>
        <translation>放大（+）</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Show all classes (0)</source>
        <translation>显示所有类别（0）</translation>
    </message>
    <message>
        <source>What the cells tell</source>
        <translation>单元格显示的内容</translation>
    </message>
    <message>
        <source>Share of row</source>
        <translation>行占比</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>图像数</translation>
    </message>
    <message>
        <source>Share of the images of the true class, or their count</source>
        <translation>占真实类别图像的比例，或图像数</translation>
    </message>
    <message>
        <source>Order of the classes</source>
        <translation>类别顺序</translation>
    </message>
    <message>
        <source>By species</source>
        <translation>按物种</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>按名称</translation>
    </message>
    <message>
        <source>By similarity</source>
        <translation>按相似度</translation>
    </message>
    <message>
        <source>By similarity: classes that are taken for each other stand together</source>
        <translation>按相似度：易混淆的类别排在一起</translation>
    </message>
    <message>
        <source>Only errors</source>
        <translation>仅错误</translation>
    </message>
    <message>
        <source>Leaves the diagonal out; the colours then reach from no image to the most frequent mistake</source>
        <translation>略去对角线；颜色范围变为从零到最常见的错误</translation>
    </message>
    <message>
        <source>%1 of %2 classes</source>
        <translation>%1 / %2 个类别</translation>
    </message>
    <message>
        <source>click a cell for its images</source>
        <translation>点击单元格查看其图像</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::MistakeListModel</name>
    <message>
        <source>Said %1, %2 sure
%3</source>
        <translation>回答 %1，把握 %2
%3</translation>
    </message>
    <message>
        <source>%1, %2 sure</source>
        <translation>%1，把握 %2</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::MistakesView</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>It is: %1
It said: %2, %3 sure
%4</source>
        <translation>实际：%1
回答：%2，把握 %3
%4</translation>
    </message>
    <message>
        <source>Choose a picture to see it large.</source>
        <translation>选择图片以查看大图。</translation>
    </message>
    <message>
        <source>Not evaluated yet</source>
        <translation>尚未评估</translation>
    </message>
    <message>
        <source>Once the run is evaluated, its surest mistakes stand here.</source>
        <translation>运行评估后，此处显示其把握最大的错误。</translation>
    </message>
    <message>
        <source>No mistake</source>
        <translation>没有错误</translation>
    </message>
    <message>
        <source>The run was right on every image of the subset.</source>
        <translation>此运行答对了该子集的所有图像。</translation>
    </message>
    <message>
        <source>Pictures taken for another class, surest first</source>
        <translation>被认作其他类别的图片，把握最大的在前</translation>
    </message>
    <message>
        <source>Surest mistakes</source>
        <translation>把握最大的错误</translation>
    </message>
    <message>
        <source>Classes taken for each other, most images first</source>
        <translation>相互混淆的类别，图像最多的在前</translation>
    </message>
    <message>
        <source>Most confused</source>
        <translation>最易混淆</translation>
    </message>
    <message>
        <source>click one for its cell of the matrix</source>
        <translation>点击可查看其矩阵单元格</translation>
    </message>
    <message>
        <source>Chosen picture</source>
        <translation>所选图片</translation>
    </message>
    <message>
        <source>the first %1 of %2</source>
        <translation>前 %1 张，共 %2 张</translation>
    </message>
    <message>
        <source>all %1</source>
        <translation>全部 %1 张</translation>
    </message>
    <message>
        <source>all %1; to see them, open the dataset that the starter model was validated on</source>
        <translation>全部 %1 张；要查看，请打开入门模型验证所用的数据集</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::NavigationRail</name>
    <message>
        <source>Leafbench</source>
        <translation>Leafbench</translation>
    </message>
    <message>
        <source>System</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Light or dark colours, or those of the desktop</source>
        <translation>浅色或深色，或跟随桌面</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>%1, a job has ended</source>
        <translation>%1，有作业已结束</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::NeighborModel</name>
    <message>
        <source>%1, distance %2</source>
        <translation>%1，距离 %2</translation>
    </message>
    <message>
        <source>%1
Distance %2 (0 is the same, 2 the opposite)
%3</source>
        <translation>%1
距离 %2（0 为相同，2 为相反）
%3</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::NeighborView</name>
    <message>
        <source>Nearest training leaves</source>
        <translation>最近的训练叶片</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::OtherPictures</name>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1（%2 至 %3）</translation>
    </message>
    <message>
        <source>Right: %1.</source>
        <translation>正确：%1。</translation>
    </message>
    <message>
        <source>Right: %1; in its validation %2 (%3 to %4).</source>
        <translation>正确：%1；在其验证中为 %2（%3 至 %4）。</translation>
    </message>
    <message>
        <source>Calibration error: %1; there %2.</source>
        <translation>校准误差：%1；验证中为 %2。</translation>
    </message>
    <message>
        <source>Calibration error: %1.</source>
        <translation>校准误差：%1。</translation>
    </message>
    <message>
        <source>What it turns away is not known: its own pictures are not there to learn that from.</source>
        <translation>拒答情况未知：缺少其自身的图像，无法从中学习。</translation>
    </message>
    <message>
        <source>Turned away: %1; there %2.</source>
        <translation>拒答：%1；验证中为 %2。</translation>
    </message>
    <message>
        <source>Turned away: %1.</source>
        <translation>拒答：%1。</translation>
    </message>
    <message>
        <source>Of %1 pictures of classes that it does not know, it turns away %2; they count nowhere else.</source>
        <translation>它不认识的类别有 %1 张图片，其中拒答 %2；这些图片不计入其他数值。</translation>
    </message>
    <message>
        <source>the same name</source>
        <translation>名称相同</translation>
    </message>
    <message>
        <source>the same name but for its form</source>
        <translation>名称仅写法不同</translation>
    </message>
    <message>
        <source>chosen by hand</source>
        <translation>手动选择</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>可能</translation>
    </message>
    <message>
        <source>unsure: please look</source>
        <translation>不确定：请查看</translation>
    </message>
    <message>
        <source>no class found</source>
        <translation>未找到类别</translation>
    </message>
    <message>
        <source>%1 of %2 class folders are classes of the model.</source>
        <translation>%2 个类别文件夹中有 %1 个是模型的类别。</translation>
    </message>
    <message>
        <source>Not in it: %1 and %2 more.</source>
        <translation>不在其中：%1 以及另外 %2 个。</translation>
    </message>
    <message>
        <source>Not in it: %1.</source>
        <translation>不在其中：%1。</translation>
    </message>
    <message>
        <source>Of %1 picture of a class that it does not know, it turns away %2; it counts nowhere else.</source>
        <translation>它不认识的类别有 %1 张图片，其中拒答 %2；该图片不计入其他数值。</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::OtherPicturesBar</name>
    <message>
        <source>Back to the validation</source>
        <translation>返回验证</translation>
    </message>
    <message>
        <source>Other pictures: %1</source>
        <translation>其他图片：%1</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::OtherPicturesDialog</name>
    <message>
        <source>&amp;Evaluate</source>
        <translation>评估(&amp;E)</translation>
    </message>
    <message>
        <source>Pictures of %1</source>
        <translation>%1 的图片</translation>
    </message>
    <message>
        <source>Say which folder of %1 is which class of the model. Pictures of classes that are not in the model are counted apart: they tell how often it turns away what it cannot know.</source>
        <translation>请指定 %1 的哪个文件夹对应模型的哪个类别。不在模型中的类别的图片单独统计：它们反映模型对无法认识的内容拒答的频率。</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Class of the model</source>
        <translation>模型的类别</translation>
    </message>
    <message>
        <source>How it was found</source>
        <translation>匹配方式</translation>
    </message>
    <message>
        <source>Class of the folder %1</source>
        <translation>文件夹 %1 的类别</translation>
    </message>
    <message>
        <source>Not in the model</source>
        <translation>不在模型中</translation>
    </message>
    <message>
        <source>It may also be: %1</source>
        <translation>也可能是：%1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Choose a class for one folder at least.</source>
        <translation>请至少为一个文件夹选择类别。</translation>
    </message>
    <message>
        <source>%1 picture is of a class of the model</source>
        <translation>%1 张图片属于模型的类别</translation>
    </message>
    <message>
        <source>%1 pictures are of classes of the model</source>
        <translation>%1 张图片属于模型的类别</translation>
    </message>
    <message>
        <source>, %1 is not.</source>
        <translation>，%1 张不属于。</translation>
    </message>
    <message>
        <source>, %1 are not.</source>
        <translation>，%1 张不属于。</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::OtherPicturesJob</name>
    <message>
        <source>Evaluate on the pictures of a folder</source>
        <translation>在文件夹的图片上评估</translation>
    </message>
    <message>
        <source>Evaluating</source>
        <translation>评估</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::Page</name>
    <message>
        <source>Close this message</source>
        <translation>关闭此消息</translation>
    </message>
    <message>
        <source>&amp;Explore</source>
        <translation>浏览(&amp;E)</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>&amp;Train</source>
        <translation>训练(&amp;T)</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>E&amp;valuate</source>
        <translation>评估(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Classify</source>
        <translation>分类(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Preprocess</source>
        <translation>预处理(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Speedup</source>
        <translation>加速比(&amp;S)</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>研究</translation>
    </message>
    <message>
        <source>T&amp;une</source>
        <translation>调优(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Replay</source>
        <translation>复现(&amp;R)</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Settin&amp;gs</source>
        <translation>设置(&amp;G)</translation>
    </message>
    <message>
        <source>Cluster &amp;jobs</source>
        <translation>集群作业(&amp;J)</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::PaperDialog</name>
    <message>
        <source>The paper beside this machine</source>
        <translation>论文与本机对照</translation>
    </message>
    <message>
        <source>Times are of other work on another machine: compare the speedups. Here: the newest study that measured the count; bars are speedups.</source>
        <translation>耗时对应不同机器上的不同工作量：请比较加速比。此处：测量过该数量的最新研究；条形为加速比。</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>复制表格</translation>
    </message>
    <message>
        <source>Beside the paper…</source>
        <translation>与论文对照…</translation>
    </message>
    <message>
        <source>The paper&apos;s tables and the newest measurements of this machine</source>
        <translation>论文的表格与本机最新的测量结果</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::PaperReportPane</name>
    <message>
        <source>Beside the paper&apos;s Figure 15</source>
        <translation>与论文图 15 对照</translation>
    </message>
    <message>
        <source>What to compare</source>
        <translation>比较内容</translation>
    </message>
    <message>
        <source>F1 score</source>
        <translation>F1 分数</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>召回率</translation>
    </message>
    <message>
        <source>The two cannot be compared as equals: the paper trained ResNet-18 from random weights for %1 epochs and reports the %2 images of its validation folder. Images, epochs and weights differ here, so a difference says little about either program.</source>
        <translation>两者不能同等比较：论文的 ResNet-18 从随机权重训练 %1 轮，并报告其验证文件夹的 %2 张图像。此处的图像、轮数和权重都不同，因此差异并不能说明任一程序的优劣。</translation>
    </message>
    <message>
        <source>Share by class, here and in the paper</source>
        <translation>各类别比例，此处与论文</translation>
    </message>
    <message>
        <source>here</source>
        <translation>此处</translation>
    </message>
    <message>
        <source>paper</source>
        <translation>论文</translation>
    </message>
    <message>
        <source>Here %1 of %2 image is right (macro F1 %3), in the paper %4 of %5 (macro F1 %6). Classes here: %7, of them in the paper: %8.</source>
        <translation>此处 %2 张图像中正确 %1 张（宏平均 F1 %3），论文为 %5 张中 %4 张（宏平均 F1 %6）。此处的类别：%7，其中论文中有：%8。</translation>
    </message>
    <message>
        <source>Here %1 of %2 images are right (macro F1 %3), in the paper %4 of %5 (macro F1 %6). Classes here: %7, of them in the paper: %8.</source>
        <translation>此处 %2 张图像中正确 %1 张（宏平均 F1 %3），论文为 %5 张中 %4 张（宏平均 F1 %6）。此处的类别：%7，其中论文中有：%8。</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::PaperTableModel</name>
    <message>
        <source>not measured</source>
        <translation>未测量</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>worker 数</translation>
    </message>
    <message>
        <source>Paper s</source>
        <translation>论文 s</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>论文</translation>
    </message>
    <message>
        <source>Here s</source>
        <translation>此处 s</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>此处</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>Table %1 (figures %2) · %3</source>
        <translation>表 %1（图 %2）· %3</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::ParallelCoordinates</name>
    <message>
        <source>Parameters and value of each trial</source>
        <translation>各试验的参数和值</translation>
    </message>
    <message>
        <source>Appears when the first trial is complete.</source>
        <translation>第一个试验完成后显示。</translation>
    </message>
    <message>
        <source>n/a</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::PictureListCard</name>
    <message>
        <source>Pictures</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Pictures to show</source>
        <translation>要显示的图片</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>不确定</translation>
    </message>
    <message>
        <source>Unlike</source>
        <translation>陌生</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>清空(&amp;L)</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>导出(&amp;X)…</translation>
    </message>
    <message>
        <source>A line for each picture, as CSV</source>
        <translation>每张图片一行，CSV 格式</translation>
    </message>
    <message>
        <source>Takes what is selected off the list (Delete); the files stay</source>
        <translation>将所选项从列表中移除（Delete）；文件保留</translation>
    </message>
    <message>
        <source>%1 sure</source>
        <translation>%1 确定</translation>
    </message>
    <message>
        <source>%1 unsure</source>
        <translation>%1 不确定</translation>
    </message>
    <message>
        <source>%1 unlike</source>
        <translation>%1 陌生</translation>
    </message>
    <message>
        <source>%1 refused</source>
        <translation>%1 拒绝</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>%1 等待中</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::PictureListModel</name>
    <message>
        <source>no disease named</source>
        <translation>未指出病害</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>把握</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>no class stands out</source>
        <translation>没有突出的类别</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::PictureView</name>
    <message>
        <source>Drop the picture here</source>
        <translation>将图片拖到此处</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::PicturesView</name>
    <message>
        <source>Images by species</source>
        <translation>各物种的图像</translation>
    </message>
    <message>
        <source>A click on a species shows its diseases</source>
        <translation>点击物种可查看其病害</translation>
    </message>
    <message>
        <source>Show all pictures</source>
        <translation>显示所有图片</translation>
    </message>
    <message>
        <source>Search the classes</source>
        <translation>搜索类别</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::PlaceCard</name>
    <message>
        <source>%1, on a network file system (%2)</source>
        <translation>%1，位于网络文件系统（%2）</translation>
    </message>
    <message>
        <source>Runs and studies</source>
        <translation>运行和研究</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>打开文件夹(&amp;O)</translation>
    </message>
    <message>
        <source>In the desktop&apos;s file manager</source>
        <translation>在桌面的文件管理器中</translation>
    </message>
    <message>
        <source>&amp;Move to another disk…</source>
        <translation>移到另一磁盘(&amp;M)…</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Free on its disk</source>
        <translation>磁盘剩余空间</translation>
    </message>
    <message>
        <source>reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>Copies all of it, compares the copies, and then removes the old folder</source>
        <translation>复制全部内容、比对副本，然后删除旧文件夹</translation>
    </message>
    <message>
        <source>One that holds runs already, or will hold them; nothing is moved</source>
        <translation>已存有运行或将要存放运行的文件夹；不移动任何内容</translation>
    </message>
    <message>
        <source>Use another fol&amp;der…</source>
        <translation>使用其他文件夹(&amp;D)…</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::PlotHelp</name>
    <message>
        <source>&amp;All terms</source>
        <translation>所有术语(&amp;A)</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::PlotMenu</name>
    <message>
        <source>&amp;Full screen</source>
        <translation>全屏(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Copy picture</source>
        <translation>复制图片(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save picture as…</source>
        <translation>图片另存为(&amp;S)…</translation>
    </message>
    <message>
        <source>Show as &amp;table…</source>
        <translation>显示为表格(&amp;T)…</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>矢量图 (*.svg)</translation>
    </message>
    <message>
        <source>Page (*.pdf)</source>
        <translation>页面 (*.pdf)</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>图片 (*.png)</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>保存图片</translation>
    </message>
    <message>
        <source>&amp;What is this?</source>
        <translation>这是什么？(&amp;W)</translation>
    </message>
    <message>
        <source>Full screen, picture, table and meaning of this plot</source>
        <translation>此图表的全屏、图片、表格和含义</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::PlotTable</name>
    <message>
        <source>%1, from</source>
        <translation>%1，下限</translation>
    </message>
    <message>
        <source>%1, to</source>
        <translation>%1，上限</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::PlotTableDialog</name>
    <message>
        <source>&amp;Copy as CSV</source>
        <translation>复制为 CSV(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save as CSV…</source>
        <translation>保存为 CSV(&amp;S)…</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>保存表格</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::PredictionEditor</name>
    <message>
        <source>Guess for %1 workers: %2</source>
        <translation>对 %1 个 worker 的猜测：%2</translation>
    </message>
    <message>
        <source>Guess for %1 worker: %2</source>
        <translation>对 %1 个 worker 的猜测：%2</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::PreprocessPage</name>
    <message>
        <source>A lazy graph is written down first and then carried out by worker processes, as Dask does. A process that dies is replaced and its task repeated.</source>
        <translation>惰性图先写好，再由工作进程执行，与 Dask 相同。崩溃的进程会被替换，其任务会重做。</translation>
    </message>
    <message>
        <source>Threads of this program read, decode and add up, as PyTorch&apos;s DataLoader does. No process has to be started, and nothing travels between them.</source>
        <translation>本程序的线程负责读取、解码和累加，与 PyTorch 的 DataLoader 相同。无需启动进程，进程之间也不传输任何内容。</translation>
    </message>
    <message>
        <source>Preprocess</source>
        <translation>预处理</translation>
    </message>
    <message>
        <source>Mean and standard deviation of each colour channel, two ways, to the same last bit</source>
        <translation>以两种方式计算各颜色通道的均值和标准差，逐位一致</translation>
    </message>
    <message>
        <source>Compute</source>
        <translation>计算</translation>
    </message>
    <message>
        <source>Task graph · processes</source>
        <translation>任务图 · 进程</translation>
    </message>
    <message>
        <source>Loader · threads</source>
        <translation>加载器 · 线程</translation>
    </message>
    <message>
        <source>Wa&amp;y</source>
        <translation>方式(&amp;Y)</translation>
    </message>
    <message>
        <source>Wor&amp;kers</source>
        <translation>worker 数(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Images</source>
        <translation>图像(&amp;I)</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>No images yet</source>
        <translation>还没有图像</translation>
    </message>
    <message>
        <source>No graph: a queue and threads</source>
        <translation>没有图：一个队列和若干线程</translation>
    </message>
    <message>
        <source>Each thread takes the next images as soon as it is free and keeps sums of its own; the sums are added at the end.</source>
        <translation>每个线程一空闲就取下一批图像，各自累加；最后将各个和相加。</translation>
    </message>
    <message>
        <source>Task graph</source>
        <translation>任务图</translation>
    </message>
    <message>
        <source>Computations so far</source>
        <translation>到目前为止的计算</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>%1 images of %2</source>
        <translation>%1 张%2图像</translation>
    </message>
    <message>
        <source>Loader</source>
        <translation>加载器</translation>
    </message>
    <message>
        <source>%1 tasks, %2 deep, %3 done</source>
        <translation>%1 个任务，深度 %2，完成 %3</translation>
    </message>
    <message>
        <source>compute the other way, too</source>
        <translation>也用另一种方式计算</translation>
    </message>
    <message>
        <source>same bits in all %1: yes</source>
        <translation>全部 %1 次逐位一致：是</translation>
    </message>
    <message>
        <source>same bits: no</source>
        <translation>逐位一致：否</translation>
    </message>
    <message>
        <source>Computing…</source>
        <translation>正在计算…</translation>
    </message>
    <message>
        <source>There are no such images</source>
        <translation>没有这样的图像</translation>
    </message>
    <message>
        <source>%1 was left out: it is of %2, and another dataset is open.</source>
        <translation>已略过 %1：它属于 %2，而当前打开的是另一个数据集。</translation>
    </message>
    <message>
        <source>%1 task, %2 deep, %3 done</source>
        <translation>%1 个任务，深度 %2，完成 %3</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::ProbabilityBars</name>
    <message>
        <source>&lt; 0.1 %</source>
        <translation>&lt; 0.1 %</translation>
    </message>
    <message>
        <source>Most likely classes</source>
        <translation>最可能的类别</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>概率</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::ProfilesCard</name>
    <message>
        <source>Clusters</source>
        <translation>集群</translation>
    </message>
    <message>
        <source>Its jobs stay in the list, and go on</source>
        <translation>其作业保留在列表中并继续运行</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>新建…</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Ed&amp;it…</source>
        <translation>编辑(&amp;I)…</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>移除(&amp;M)</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::QueueButton</name>
    <message>
        <source>The jobs that wait for this one: look, change their order, remove</source>
        <translation>等待此作业的其他作业：查看、调整顺序、移除</translation>
    </message>
    <message>
        <source>Queue (%1)</source>
        <translation>队列（%1）</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::QueueDialog</name>
    <message>
        <source>&amp;Up</source>
        <translation>上移(&amp;U)</translation>
    </message>
    <message>
        <source>Begin this one earlier</source>
        <translation>提前开始此作业</translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <translation>下移(&amp;D)</translation>
    </message>
    <message>
        <source>Begin this one later</source>
        <translation>推后开始此作业</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>Do not begin this one</source>
        <translation>不开始此作业</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>Jobs that wait</source>
        <translation>等待中的作业</translation>
    </message>
    <message>
        <source>&amp;Stop all</source>
        <translation>全部停止(&amp;S)</translation>
    </message>
    <message>
        <source>Cancel the running job, and begin none of these</source>
        <translation>取消正在运行的作业，且不开始其中任何一项</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>S&amp;tart what was kept</source>
        <translation>开始保留的作业(&amp;T)</translation>
    </message>
    <message>
        <source>Begin the jobs of an earlier start in their turn</source>
        <translation>依次开始上次启动留下的作业</translation>
    </message>
    <message>
        <source>Each begins when the one before it has ended, also when that failed or was cancelled. What still waits when the window closes is offered at the next start.</source>
        <translation>每项作业在前一项结束后开始，即使前一项失败或被取消也是如此。窗口关闭时仍在等待的作业会在下次启动时再次提供。</translation>
    </message>
    <message>
        <source>%1 (kept, not started)</source>
        <translation>%1（已保留，未开始）</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::QueueOffer</name>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 以及另外 %2 项</translation>
    </message>
    <message>
        <source>A job was waiting when the window closed: %1.</source>
        <translation>窗口关闭时有一项作业在等待：%1。</translation>
    </message>
    <message>
        <source>%1 jobs were waiting when the window closed: %2.</source>
        <translation>窗口关闭时有 %1 项作业在等待：%2。</translation>
    </message>
    <message>
        <source>Left out, as %1 is not there any more: %2.</source>
        <translation>已略过，因为 %1 已不在：%2。</translation>
    </message>
    <message>
        <source>The stored queue is damaged. Its file was set aside: %1</source>
        <translation>保存的队列已损坏。其文件已移到一旁：%1</translation>
    </message>
    <message>
        <source>Start them</source>
        <translation>全部开始</translation>
    </message>
    <message>
        <source>They begin in their order</source>
        <translation>按顺序开始</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>全部保留</translation>
    </message>
    <message>
        <source>They stay in the queue below, and begin when you say so</source>
        <translation>它们留在下方的队列中，由您决定何时开始</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清空</translation>
    </message>
    <message>
        <source>Forget these jobs</source>
        <translation>移除这些作业</translation>
    </message>
    <message>
        <source>Start it</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>The window ended in the middle of a job. The interrupted job is offered again: %1.</source>
        <translation>窗口在作业进行中被终止。现再次提供被中断的作业：%1。</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::RecentCard</name>
    <message>
        <source>Datasets opened last</source>
        <translation>最近打开的数据集</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Takes the chosen ones from the list; the datasets themselves stay</source>
        <translation>将所选项从列表中移除；数据集本身保留</translation>
    </message>
    <message>
        <source>Forget &amp;all</source>
        <translation>全部移除(&amp;A)</translation>
    </message>
    <message>
        <source>Explore offers them while no dataset is open.</source>
        <translation>未打开数据集时，“浏览”会列出它们。</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::RecentDatasetsModel</name>
    <message>
        <source>%1 (not there now)</source>
        <translation>%1（目前不在）</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::RecipeChooser</name>
    <message>
        <source>Recipe by name</source>
        <translation>命名配方</translation>
    </message>
    <message>
        <source>A recipe by its name: it fills the form below</source>
        <translation>按名称选择配方：它会填入下方的表单</translation>
    </message>
    <message>
        <source>Your own, not saved</source>
        <translation>您自己的，未保存</translation>
    </message>
    <message>
        <source>More about recipes</source>
        <translation>更多配方操作</translation>
    </message>
    <message>
        <source>Save, import, export or delete recipes</source>
        <translation>保存、导入、导出或删除配方</translation>
    </message>
    <message>
        <source>Recipes (*.json)</source>
        <translation>配方 (*.json)</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>另存为(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>导入(&amp;I)…</translation>
    </message>
    <message>
        <source>Import recipe</source>
        <translation>导入配方</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>Export recipe</source>
        <translation>导出配方</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>Save recipe</source>
        <translation>保存配方</translation>
    </message>
    <message>
        <source>A name for the form’s recipe; one that exists is replaced</source>
        <translation>表单中配方的名称；同名的现有配方将被替换</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::RecipeField</name>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>From scratch</source>
        <translation>从头训练</translation>
    </message>
    <message>
        <source>Weights (*.safetensors *.pth *.pt)</source>
        <translation>权重 (*.safetensors *.pth *.pt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Splits (*.csv)</source>
        <translation>划分 (*.csv)</translation>
    </message>
    <message>
        <source>Scratch</source>
        <translation>从头</translation>
    </message>
    <message>
        <source>Starter</source>
        <translation>入门模型</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::RecipeForm</name>
    <message>
        <source>MODEL</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>OPTIMISER</source>
        <translation>优化器</translation>
    </message>
    <message>
        <source>DATA</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>RUN</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>%1, about %2 of memory</source>
        <translation>%1，约 %2 内存</translation>
    </message>
    <message>
        <source>%1 ranks, each with %2; about %3 of memory</source>
        <translation>%1 个 rank，每个 %2；约 %3 内存</translation>
    </message>
    <message>
        <source>MOST USED</source>
        <translation>常用</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::ReliabilityPlot</name>
    <message>
        <source>as trained</source>
        <translation>训练所得</translation>
    </message>
    <message>
        <source>calibrated</source>
        <translation>校准后</translation>
    </message>
    <message>
        <source>as sure as right</source>
        <translation>理想校准</translation>
    </message>
    <message>
        <source>How sure it says it is, and how often it is right</source>
        <translation>它所称的把握与实际正确率</translation>
    </message>
    <message>
        <source>no image</source>
        <translation>没有图像</translation>
    </message>
    <message>
        <source>%1 right (%2 to %3) of %4 images</source>
        <translation>%4 张图像中正确 %1（%2 至 %3）</translation>
    </message>
    <message>
        <source>%1 to %2 sure – as trained: %3; calibrated: %4</source>
        <translation>把握 %1 至 %2 – 训练所得：%3；校准后：%4</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>正确</translation>
    </message>
    <message>
        <source>How sure it says it is</source>
        <translation>所称的把握</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>From</source>
        <translation>下限</translation>
    </message>
    <message>
        <source>To</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>Images, %1</source>
        <translation>图像数，%1</translation>
    </message>
    <message>
        <source>Mean confidence, %1</source>
        <translation>平均置信度，%1</translation>
    </message>
    <message>
        <source>Right, %1</source>
        <translation>正确，%1</translation>
    </message>
    <message>
        <source>%1 right (%2 to %3) of %4 image</source>
        <translation>%4 张图像中正确 %1（%2 至 %3）</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::ReplayPage</name>
    <message>
        <source>The paper, replayed</source>
        <translation>论文复现</translation>
    </message>
    <message>
        <source>Nothing to replay the paper on yet</source>
        <translation>还没有可用于复现论文的数据</translation>
    </message>
    <message>
        <source>Earlier replays</source>
        <translation>以往的复现</translation>
    </message>
    <message>
        <source>No replay yet</source>
        <translation>还没有复现</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>Open report</source>
        <translation>打开报告</translation>
    </message>
    <message>
        <source>Replay the paper</source>
        <translation>复现论文</translation>
    </message>
    <message>
        <source>How much of it</source>
        <translation>复现规模</translation>
    </message>
    <message>
        <source>Roadmap</source>
        <translation>路线图</translation>
    </message>
    <message>
        <source>Steps of the replay</source>
        <translation>复现步骤</translation>
    </message>
    <message>
        <source>Replaying the paper</source>
        <translation>复现论文</translation>
    </message>
    <message>
        <source>epoch %1 of %2: %3</source>
        <translation>第 %1 / %2 轮：%3</translation>
    </message>
    <message>
        <source>The paper is replayed. Its report is being written…</source>
        <translation>论文已复现。正在写报告…</translation>
    </message>
    <message>
        <source>%1 The finished steps are kept: Resume goes on with the rest.</source>
        <translation>%1 已完成的步骤会保留：“继续”将执行其余步骤。</translation>
    </message>
    <message>
        <source>The replay is stopped. What is done is kept: Resume goes on with the rest.</source>
        <translation>复现已停止。已完成的部分会保留：“继续”将执行其余部分。</translation>
    </message>
    <message>
        <source>The report lies in %1</source>
        <translation>报告在 %1</translation>
    </message>
    <message>
        <source>The report is not written. %1 The replay itself is kept.</source>
        <translation>报告未写成。%1 复现本身已保留。</translation>
    </message>
    <message>
        <source>Beginning…</source>
        <translation>正在开始…</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>第 %1 / %2 步：%3</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>The paper&apos;s experiments in their order</source>
        <translation>按顺序排列的论文实验</translation>
    </message>
    <message>
        <source>what will be done</source>
        <translation>将要执行的内容</translation>
    </message>
    <message>
        <source>Replaying…</source>
        <translation>正在复现…</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>The report in the browser; of a replay that is not finished, as far as it is</source>
        <translation>在浏览器中查看报告；复现未完成时显示已有部分</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::ReplayStepModel</name>
    <message>
        <source>done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>用时</translation>
    </message>
    <message>
        <source>Shows the paper&apos;s</source>
        <translation>对应论文的</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>论文</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>此处</translation>
    </message>
    <message>
        <source>Beside each other</source>
        <translation>对照</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::ReplayWords</name>
    <message>
        <source>Not carried out yet.</source>
        <translation>尚未执行。</translation>
    </message>
    <message>
        <source>%1 / %2 / %3 images</source>
        <translation>%1 / %2 / %3 张图像</translation>
    </message>
    <message>
        <source>%1 after 1 epoch</source>
        <translation>%1，1 轮后</translation>
    </message>
    <message>
        <source>%1 after %2 epochs</source>
        <translation>%1，%2 轮后</translation>
    </message>
    <message>
        <source>%1 accuracy, F1 %2</source>
        <translation>准确率 %1，F1 %2</translation>
    </message>
    <message>
        <source>1 trial at a time</source>
        <translation>每次 1 个试验</translation>
    </message>
    <message>
        <source>%1 at a time</source>
        <translation>同时 %1 个</translation>
    </message>
    <message>
        <source>1 worker</source>
        <translation>1 个 worker</translation>
    </message>
    <message>
        <source>%1 workers</source>
        <translation>%1 个 worker</translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>The same classes.</source>
        <translation>类别相同。</translation>
    </message>
    <message>
        <source>%1 of the paper&apos;s %2 classes, and %3 others.</source>
        <translation>论文 %2 个类别中的 %1 个，另有 %3 个其他类别。</translation>
    </message>
    <message>
        <source>The paper&apos;s shares.</source>
        <translation>比例与论文相同。</translation>
    </message>
    <message>
        <source>Other shares, by up to %1 points.</source>
        <translation>比例不同，最多相差 %1 个百分点。</translation>
    </message>
    <message>
        <source>Explore the dataset</source>
        <translation>浏览数据集</translation>
    </message>
    <message>
        <source>Split it</source>
        <translation>划分数据集</translation>
    </message>
    <message>
        <source>Mean and std by task graph</source>
        <translation>任务图计算均值和标准差</translation>
    </message>
    <message>
        <source>Mean and std by loader</source>
        <translation>加载器计算均值和标准差</translation>
    </message>
    <message>
        <source>Pre-training</source>
        <translation>预训练</translation>
    </message>
    <message>
        <source>Training by loader workers</source>
        <translation>按加载 worker 训练</translation>
    </message>
    <message>
        <source>Training by replicas</source>
        <translation>按副本训练</translation>
    </message>
    <message>
        <source>Hyperparameter tuning</source>
        <translation>超参数调优</translation>
    </message>
    <message>
        <source>Final training</source>
        <translation>最终训练</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>评估</translation>
    </message>
    <message>
        <source>Table 2</source>
        <translation>表 2</translation>
    </message>
    <message>
        <source>Table 4, Figures 4, 5</source>
        <translation>表 4，图 4、5</translation>
    </message>
    <message>
        <source>Table 5, Figures 6, 7</source>
        <translation>表 5，图 6、7</translation>
    </message>
    <message>
        <source>Figure 8, Appendix A</source>
        <translation>图 8，附录 A</translation>
    </message>
    <message>
        <source>Table 7, Figure 9</source>
        <translation>表 7，图 9</translation>
    </message>
    <message>
        <source>Table 12, Figure 13, Appendix B</source>
        <translation>表 12，图 13，附录 B</translation>
    </message>
    <message>
        <source>Figure 14</source>
        <translation>图 14</translation>
    </message>
    <message>
        <source>Figures 15, 16</source>
        <translation>图 15、16</translation>
    </message>
    <message>
        <source>%1 with %2 GPUs</source>
        <translation>%1（%2 个 GPU）</translation>
    </message>
    <message>
        <source>%1 with %2 threads</source>
        <translation>%1（%2 个线程）</translation>
    </message>
    <message>
        <source>Too few counts are measured to compare.</source>
        <translation>测得的数量太少，无法比较。</translation>
    </message>
    <message>
        <source>%1 here, %2 there</source>
        <translation>此处 %1，论文 %2</translation>
    </message>
    <message>
        <source>%1 here</source>
        <translation>此处 %1</translation>
    </message>
    <message>
        <source>At best %1.</source>
        <translation>最多 %1。</translation>
    </message>
    <message>
        <source>No gain with so many (%1).</source>
        <translation>此数量下没有收益（%1）。</translation>
    </message>
    <message>
        <source>A smaller gain (%1).</source>
        <translation>收益较小（%1）。</translation>
    </message>
    <message>
        <source>A larger gain (%1).</source>
        <translation>收益较大（%1）。</translation>
    </message>
    <message>
        <source>About the paper&apos;s gain (%1).</source>
        <translation>收益与论文大致相同（%1）。</translation>
    </message>
    <message>
        <source>As in the paper, within 2 points.</source>
        <translation>与论文一致，相差不超过 2 个百分点。</translation>
    </message>
    <message>
        <source>%1 points above the paper.</source>
        <translation>比论文高 %1 个百分点。</translation>
    </message>
    <message>
        <source>%1 points below the paper.</source>
        <translation>比论文低 %1 个百分点。</translation>
    </message>
    <message>
        <source>Smoke</source>
        <translation>快速测试</translation>
    </message>
    <message>
        <source>Lecture</source>
        <translation>课堂</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>完整</translation>
    </message>
    <message>
        <source>Does every step once and small: under 3 minutes on the demo dataset with 2 cores. Its accuracies mean nothing.</source>
        <translation>每个步骤以小规模执行一次：在演示数据集上用 2 核不到 3 分钟。其准确率没有意义。</translation>
    </message>
    <message>
        <source>Small pictures and few of them: under half an hour on a dataset of 5,000 pictures with 2 cores.</source>
        <translation>图片小而少：在 5,000 张图片的数据集上用 2 核不到半小时。</translation>
    </message>
    <message>
        <source>The paper&apos;s picture size, epochs and counts: a day or more on the whole dataset with 2 cores and no GPU.</source>
        <translation>论文的图像大小、轮数和数量：在完整数据集上用 2 核且无 GPU 需一天或更久。</translation>
    </message>
    <message>
        <source>all images</source>
        <translation>全部图像</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Figures 1–3</source>
        <translation>图 1–3</translation>
    </message>
    <message>
        <source>Tables 9, 10, Figures 10–12</source>
        <translation>表 9、10，图 10–12</translation>
    </message>
    <message>
        <source>Pictures of %1 pixels a side; pre-training: %2, final training: %3; measurements at %4 workers over %5 for statistics, %6 for training and %7 for tuning, %8.</source>
        <translation>图片边长 %1 像素；预训练：%2，最终训练：%3；以 %4 个 worker 测量，统计用 %5，训练用 %6，调优用 %7、%8。</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::Report</name>
    <message>
        <source>Appendix A</source>
        <translation>附录 A</translation>
    </message>
    <message>
        <source>Pre-training, epoch by epoch: the paper&apos;s with %1, and here</source>
        <translation>预训练逐轮对照：论文（%1）与此处</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>轮</translation>
    </message>
    <message>
        <source>Train loss</source>
        <translation>训练损失</translation>
    </message>
    <message>
        <source>Train accuracy</source>
        <translation>训练准确率</translation>
    </message>
    <message>
        <source>Valid loss</source>
        <translation>验证损失</translation>
    </message>
    <message>
        <source>Valid accuracy</source>
        <translation>验证准确率</translation>
    </message>
    <message>
        <source>Time (s)</source>
        <translation>时间（s）</translation>
    </message>
    <message>
        <source>%1, paper</source>
        <translation>%1，论文</translation>
    </message>
    <message>
        <source>here</source>
        <translation>此处</translation>
    </message>
    <message>
        <source>Accuracies are shares of 1, as the paper prints them. The paper&apos;s losses and accuracies are the same with 2, 4 and 8 processes.</source>
        <translation>准确率以 1 为满值，与论文的写法相同。论文使用 2、4 和 8 个进程时的损失和准确率相同。</translation>
    </message>
    <message>
        <source>Elapsed time of each epoch</source>
        <translation>每轮耗时</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Epoch %1 (s)</source>
        <translation>第 %1 轮（s）</translation>
    </message>
    <message>
        <source>Total (s)</source>
        <translation>总计（s）</translation>
    </message>
    <message>
        <source>Best valid accuracy</source>
        <translation>最佳验证准确率</translation>
    </message>
    <message>
        <source>Paper: %1</source>
        <translation>论文：%1</translation>
    </message>
    <message>
        <source>Here: pre-training</source>
        <translation>此处：预训练</translation>
    </message>
    <message>
        <source>The paper&apos;s serial training took %1 to %2 s an epoch.</source>
        <translation>论文的串行训练每轮耗时 %1 至 %2 s。</translation>
    </message>
    <message>
        <source>Appendix B</source>
        <translation>附录 B</translation>
    </message>
    <message>
        <source>Tuning progress</source>
        <translation>调优过程</translation>
    </message>
    <message>
        <source>Threads (here: trials at a time)</source>
        <translation>线程数（此处：同时进行的试验数）</translation>
    </message>
    <message>
        <source>Paper&apos;s trials</source>
        <translation>论文的试验</translation>
    </message>
    <message>
        <source>Paper (s)</source>
        <translation>论文（s）</translation>
    </message>
    <message>
        <source>Here (s)</source>
        <translation>此处（s）</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>Trials of the tuning here: %1</source>
        <translation>此处调优的试验：%1</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>试验</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Best: %1, with %2. The paper does not print its trials&apos; values.</source>
        <translation>最佳：%1，%2。论文未给出各试验的值。</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Recipes</source>
        <translation>配方</translation>
    </message>
    <message>
        <source>Every setting of the two trainings; what differs between them in bold</source>
        <translation>两次训练的所有设置；不同之处以粗体显示</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Pre-training</source>
        <translation>预训练</translation>
    </message>
    <message>
        <source>Final training</source>
        <translation>最终训练</translation>
    </message>
    <message>
        <source>Appendix C</source>
        <translation>附录 C</translation>
    </message>
    <message>
        <source>Hardware information</source>
        <translation>硬件信息</translation>
    </message>
    <message>
        <source>Experiments</source>
        <translation>实验</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>CPUs</source>
        <translation>CPU 数</translation>
    </message>
    <message>
        <source>GPU</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>Here: all of them</source>
        <translation>此处：全部</translation>
    </message>
    <message>
        <source>Appendices</source>
        <translation>附录</translation>
    </message>
    <message>
        <source>A: training progress</source>
        <translation>A：训练过程</translation>
    </message>
    <message>
        <source>Pre-training here: %1.</source>
        <translation>此处的预训练：%1。</translation>
    </message>
    <message>
        <source>B: tuning progress</source>
        <translation>B：调优过程</translation>
    </message>
    <message>
        <source>C: hardware</source>
        <translation>C：硬件</translation>
    </message>
    <message>
        <source>paper</source>
        <translation>论文</translation>
    </message>
    <message>
        <source>Figure 1</source>
        <translation>图 1</translation>
    </message>
    <message>
        <source>Data samples, each of another disease</source>
        <translation>数据样本，各为不同病害</translation>
    </message>
    <message>
        <source>Figure 1 (data samples) is left out: %1.</source>
        <translation>图 1（数据样本）已略去：%1。</translation>
    </message>
    <message>
        <source>the dataset&apos;s pictures are not there any more</source>
        <translation>数据集的图片已不在</translation>
    </message>
    <message>
        <source>Table 2</source>
        <translation>表 2</translation>
    </message>
    <message>
        <source>Distribution of images in dataset subsets after splitting</source>
        <translation>划分后各子集的图像分布</translation>
    </message>
    <message>
        <source>Subset</source>
        <translation>子集</translation>
    </message>
    <message>
        <source>Paper (images)</source>
        <translation>论文（图像）</translation>
    </message>
    <message>
        <source>Paper (share)</source>
        <translation>论文（占比）</translation>
    </message>
    <message>
        <source>Here (images)</source>
        <translation>此处（图像）</translation>
    </message>
    <message>
        <source>Here (share)</source>
        <translation>此处（占比）</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>总计</translation>
    </message>
    <message>
        <source>Figure 2</source>
        <translation>图 2</translation>
    </message>
    <message>
        <source>Distinct categories of the dataset: images a class</source>
        <translation>数据集的各类别：每个类别的图像数</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Paper (train)</source>
        <translation>论文（训练）</translation>
    </message>
    <message>
        <source>Here (train)</source>
        <translation>此处（训练）</translation>
    </message>
    <message>
        <source>Here (valid)</source>
        <translation>此处（验证）</translation>
    </message>
    <message>
        <source>Here (test)</source>
        <translation>此处（测试）</translation>
    </message>
    <message>
        <source>The paper&apos;s counts are those of its training subset.</source>
        <translation>论文的数量为其训练子集的数量。</translation>
    </message>
    <message>
        <source>The dataset</source>
        <translation>数据集</translation>
    </message>
    <message>
        <source>Images by plant: the share that each species has</source>
        <translation>按植物的图像：各物种的占比</translation>
    </message>
    <message>
        <source>all of the training subset</source>
        <translation>训练子集的全部</translation>
    </message>
    <message>
        <source>What</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>论文</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>此处</translation>
    </message>
    <message>
        <source>What it does to the numbers</source>
        <translation>对数值的影响</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>数据集</translation>
    </message>
    <message>
        <source>Meant for the demo dataset, whose leaves are drawn: its accuracies say nothing about real ones.</source>
        <translation>针对演示数据集，其叶片为绘制：准确率不能说明真实叶片的情况。</translation>
    </message>
    <message>
        <source>Fewer images: shorter times, and less to learn from.</source>
        <translation>图像较少：时间更短，可学习的内容也更少。</translation>
    </message>
    <message>
        <source>Nearly the same images.</source>
        <translation>图像几乎相同。</translation>
    </message>
    <message>
        <source>Augmentation</source>
        <translation>数据增强</translation>
    </message>
    <message>
        <source>in the files</source>
        <translation>在文件中</translation>
    </message>
    <message>
        <source>The paper&apos;s files are augmented copies of fewer leaves, some of which lie in two subsets.</source>
        <translation>论文的文件是较少叶片经增强的副本，其中一些位于两个子集中。</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>%1 pixels a side</source>
        <translation>边长 %1 像素</translation>
    </message>
    <message>
        <source>Image size</source>
        <translation>图像大小</translation>
    </message>
    <message>
        <source>Less work an image by the square of it, and less detail to tell diseases by.</source>
        <translation>每张图像的工作量按边长平方减少，可用于区分病害的细节也更少。</translation>
    </message>
    <message>
        <source>Epochs (pre-training, final)</source>
        <translation>轮数（预训练，最终）</translation>
    </message>
    <message>
        <source>More epochs, higher accuracies.</source>
        <translation>轮数越多，准确率越高。</translation>
    </message>
    <message>
        <source>Images of each measurement (statistics, training, tuning)</source>
        <translation>每次测量的图像数（统计、训练、调优）</translation>
    </message>
    <message>
        <source>%1; %2, 1 epoch; %3, 1 epoch a trial</source>
        <translation>%1；%2，1 轮；%3，每个试验 1 轮</translation>
    </message>
    <message>
        <source>Short measurements weigh the start of workers more.</source>
        <translation>测量时间短时，worker 启动的影响更大。</translation>
    </message>
    <message>
        <source>Repeats of each measurement</source>
        <translation>每次测量的重复次数</translation>
    </message>
    <message>
        <source>The medians are shown; their spread is known.</source>
        <translation>显示的是中位数；其离散程度已知。</translation>
    </message>
    <message>
        <source>The spread is not known, here as there.</source>
        <translation>离散程度未知，两边都一样。</translation>
    </message>
    <message>
        <source>Tuning</source>
        <translation>调优</translation>
    </message>
    <message>
        <source>More trials find better settings.</source>
        <translation>试验越多，找到的设置越好。</translation>
    </message>
    <message>
        <source>What learns</source>
        <translation>学习的部分</translation>
    </message>
    <message>
        <source>the last layer alone</source>
        <translation>仅最后一层</translation>
    </message>
    <message>
        <source>More work a step and higher accuracies.</source>
        <translation>每步工作量更大，准确率更高。</translation>
    </message>
    <message>
        <source>BatchNorm</source>
        <translation>BatchNorm</translation>
    </message>
    <message>
        <source>each batch&apos;s statistics</source>
        <translation>每个 batch 的统计量</translation>
    </message>
    <message>
        <source>Faster, and not the paper&apos;s network.</source>
        <translation>更快，但不是论文的网络。</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>数值精度</translation>
    </message>
    <message>
        <source>Twice as fast where the processor has units for it; losses differ in the third digit.</source>
        <translation>处理器有相应单元时快一倍；损失在第三位数字上有差异。</translation>
    </message>
    <message>
        <source>The network takes the time, not the loading: loader workers gain less, and replicas share the processor&apos;s cores.</source>
        <translation>耗时在网络而非加载：加载 worker 的收益较小，各副本共用处理器的核。</translation>
    </message>
    <message>
        <source>Cores</source>
        <translation>核数</translation>
    </message>
    <message>
        <source>8 for the statistics, 4 for the trainings</source>
        <translation>统计用 8 个，训练用 4 个</translation>
    </message>
    <message>
        <source>No more than that can run at a time: curves go flat there.</source>
        <translation>可同时运行的数量不超过此数：曲线在该处变平。</translation>
    </message>
    <message>
        <source>Task graph</source>
        <translation>任务图</translation>
    </message>
    <message>
        <source>Dask, processes</source>
        <translation>Dask，进程</translation>
    </message>
    <message>
        <source>Leafbench&apos;s own, worker processes</source>
        <translation>Leafbench 自己的，工作进程</translation>
    </message>
    <message>
        <source>Less overhead a task.</source>
        <translation>每个任务的开销更小。</translation>
    </message>
    <message>
        <source>Loader</source>
        <translation>加载器</translation>
    </message>
    <message>
        <source>PyTorch&apos;s DataLoader, processes</source>
        <translation>PyTorch 的 DataLoader，进程</translation>
    </message>
    <message>
        <source>threads of one process</source>
        <translation>单个进程的线程</translation>
    </message>
    <message>
        <source>No copies between processes.</source>
        <translation>进程之间无需复制。</translation>
    </message>
    <message>
        <source>Parallel training</source>
        <translation>并行训练</translation>
    </message>
    <message>
        <source>DataParallel, a replica a GPU</source>
        <translation>DataParallel，每个 GPU 一个副本</translation>
    </message>
    <message>
        <source>replicas on the cores</source>
        <translation>各核上的副本</translation>
    </message>
    <message>
        <source>They share one processor.</source>
        <translation>它们共用一个处理器。</translation>
    </message>
    <message>
        <source>Notes on the paper&apos;s numbers, and where it contradicts itself</source>
        <translation>关于论文数值的说明，以及其自相矛盾之处</translation>
    </message>
    <message>
        <source>Table %1: %2</source>
        <translation>表 %1：%2</translation>
    </message>
    <message>
        <source>How to repeat it</source>
        <translation>如何重复</translation>
    </message>
    <message>
        <source>With the window: open the dataset, go to Replay, choose the scale, and press Replay the paper. On the command line:</source>
        <translation>使用窗口：打开数据集，转到“复现”，选择规模，点击“复现论文”。使用命令行：</translation>
    </message>
    <message>
        <source>A replay that was stopped goes on where it stopped. Single steps:</source>
        <translation>停止的复现会从停止处继续。单个步骤：</translation>
    </message>
    <message>
        <source>What differs and why</source>
        <translation>有何不同及原因</translation>
    </message>
    <message>
        <source>Figure 14</source>
        <translation>图 14</translation>
    </message>
    <message>
        <source>Final training: the best accuracies</source>
        <translation>最终训练：最佳准确率</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>轮数</translation>
    </message>
    <message>
        <source>Best training accuracy</source>
        <translation>最佳训练准确率</translation>
    </message>
    <message>
        <source>Best validation accuracy</source>
        <translation>最佳验证准确率</translation>
    </message>
    <message>
        <source>Training and validation loss, here</source>
        <translation>训练和验证损失，此处</translation>
    </message>
    <message>
        <source>Accuracy, here and the paper&apos;s best</source>
        <translation>准确率，此处与论文最佳值</translation>
    </message>
    <message>
        <source>Figure 15</source>
        <translation>图 15</translation>
    </message>
    <message>
        <source>Classification report, the paper&apos;s and that of the %1 subset here</source>
        <translation>分类报告，论文的与此处 %1 子集的</translation>
    </message>
    <message>
        <source>Classification report</source>
        <translation>分类报告</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>召回率</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>准确率</translation>
    </message>
    <message>
        <source>macro average</source>
        <translation>宏平均</translation>
    </message>
    <message>
        <source>weighted average</source>
        <translation>加权平均</translation>
    </message>
    <message>
        <source>Here: %1.</source>
        <translation>此处：%1。</translation>
    </message>
    <message>
        <source>The paper prints its matrix as a picture without numbers that could be read; it stands for an accuracy of %1.</source>
        <translation>论文的矩阵是图片，数字无法读取；其对应的准确率为 %1。</translation>
    </message>
    <message>
        <source>Final training and model evaluation</source>
        <translation>最终训练与模型评估</translation>
    </message>
    <message>
        <source>Figure 16 (confusion matrix): %1.</source>
        <translation>图 16（混淆矩阵）：%1。</translation>
    </message>
    <message>
        <source>Total parameters</source>
        <translation>参数总数</translation>
    </message>
    <message>
        <source>Trainable parameters</source>
        <translation>可训练参数</translation>
    </message>
    <message>
        <source>Non-trainable parameters</source>
        <translation>不可训练参数</translation>
    </message>
    <message>
        <source>Input size</source>
        <translation>输入大小</translation>
    </message>
    <message>
        <source>Forward and backward pass size</source>
        <translation>前向与反向传播大小</translation>
    </message>
    <message>
        <source>Parameters&apos; size</source>
        <translation>参数大小</translation>
    </message>
    <message>
        <source>Estimated total size</source>
        <translation>估计总大小</translation>
    </message>
    <message>
        <source>Figure 8</source>
        <translation>图 8</translation>
    </message>
    <message>
        <source>ResNet-18 model architecture</source>
        <translation>ResNet-18 模型结构</translation>
    </message>
    <message>
        <source>Layer (type)</source>
        <translation>层（类型）</translation>
    </message>
    <message>
        <source>Paper (output shape)</source>
        <translation>论文（输出形状）</translation>
    </message>
    <message>
        <source>Here (output shape)</source>
        <translation>此处（输出形状）</translation>
    </message>
    <message>
        <source>Paper (parameters)</source>
        <translation>论文（参数）</translation>
    </message>
    <message>
        <source>Here (parameters)</source>
        <translation>此处（参数）</translation>
    </message>
    <message>
        <source>This replay</source>
        <translation>此次复现</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>规模</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>Time of all steps</source>
        <translation>所有步骤用时</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>机器</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>软件</translation>
    </message>
    <message>
        <source>%1 times</source>
        <translation>%1 次</translation>
    </message>
    <message>
        <source>Not carried out yet.</source>
        <translation>尚未执行。</translation>
    </message>
    <message>
        <source>As in the paper: the loader is faster.</source>
        <translation>与论文一致：加载器更快。</translation>
    </message>
    <message>
        <source>Unlike in the paper, both take as long.</source>
        <translation>与论文不同，两者用时相同。</translation>
    </message>
    <message>
        <source>Unlike in the paper, the task graph is faster.</source>
        <translation>与论文不同，任务图更快。</translation>
    </message>
    <message>
        <source>Task graph over loader, time with 1 worker (section 4.1.3)</source>
        <translation>任务图与加载器之比，1 个 worker 的用时（4.1.3 节）</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>小结</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Times are of other work on another machine: speedups and accuracies are what can be compared.</source>
        <translation>耗时对应另一台机器上的不同工作：可以比较的是加速比和准确率。</translation>
    </message>
    <message>
        <source>Leafbench&apos;s scanner and plots</source>
        <translation>Leafbench 的扫描器和图表</translation>
    </message>
    <message>
        <source>(1) a task graph over worker processes (2) a loader of threads</source>
        <translation>(1) 在工作进程上的任务图 (2) 由线程组成的加载器</translation>
    </message>
    <message>
        <source>LibTorch, torchvision&apos;s ResNet-18 by its names</source>
        <translation>LibTorch，沿用 torchvision 命名的 ResNet-18</translation>
    </message>
    <message>
        <source>LibTorch: (1) serial (2) loader workers (3) replicas that share each batch</source>
        <translation>LibTorch：(1) 串行 (2) 加载 worker (3) 分担每个 batch 的副本</translation>
    </message>
    <message>
        <source>Optuna&apos;s sampler (TPE), trials in parallel</source>
        <translation>Optuna 的采样器（TPE），并行试验</translation>
    </message>
    <message>
        <source>LibTorch, scikit-learn&apos;s report</source>
        <translation>LibTorch，scikit-learn 式报告</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>目前 %1</translation>
    </message>
    <message>
        <source>The roadmap</source>
        <translation>路线图</translation>
    </message>
    <message>
        <source>Table 1</source>
        <translation>表 1</translation>
    </message>
    <message>
        <source>Project roadmap, and how long each step took here</source>
        <translation>项目路线图，以及各步骤在此处的用时</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Roadmap</source>
        <translation>路线图</translation>
    </message>
    <message>
        <source>Focuses</source>
        <translation>重点</translation>
    </message>
    <message>
        <source>Paper&apos;s tools</source>
        <translation>论文的工具</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>Tools here</source>
        <translation>此处的工具</translation>
    </message>
    <message>
        <source>Time here</source>
        <translation>此处用时</translation>
    </message>
    <message>
        <source>The paper&apos;s experiments, carried out again by Leafbench on one machine. Every table and figure shows the paper&apos;s value and this machine&apos;s side by side.</source>
        <translation>由 Leafbench 在一台机器上重新执行的论文实验。每张表和图都将论文数值与本机数值并列。</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
    <message>
        <source>%1 (continued)</source>
        <translation>%1（续）</translation>
    </message>
    <message>
        <source>The paper, replayed</source>
        <translation>论文复现</translation>
    </message>
    <message>
        <source>He Zhou, Weiyu Wang: Parallelizing Plant Health. A Comparative Study of Parallel Deep Learning for Plant Disease Classification</source>
        <translation>He Zhou, Weiyu Wang: Parallelizing Plant Health. A Comparative Study of Parallel Deep Learning for Plant Disease Classification</translation>
    </message>
    <message>
        <source>en</source>
        <extracomment>The language of the report, as HTML writes it</extracomment>
        <translation>zh</translation>
    </message>
    <message>
        <source>%1: paper %2, here %3</source>
        <translation>%1：论文 %2，此处 %3</translation>
    </message>
    <message>
        <source>Elapsed time</source>
        <translation>耗时</translation>
    </message>
    <message>
        <source>Speedup</source>
        <translation>加速比</translation>
    </message>
    <message>
        <source>Share of the images by species</source>
        <translation>各物种的图像占比</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>train</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>验证</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>准确率</translation>
    </message>
    <message>
        <source>paper&apos;s best, train</source>
        <translation>论文最佳，训练</translation>
    </message>
    <message>
        <source>paper&apos;s best, valid</source>
        <translation>论文最佳，验证</translation>
    </message>
    <message>
        <source>not carried out yet</source>
        <translation>尚未执行</translation>
    </message>
    <message>
        <source>%1 (text: %2)</source>
        <translation>%1（正文：%2）</translation>
    </message>
    <message>
        <source>Table %1</source>
        <translation>表 %1</translation>
    </message>
    <message>
        <source>Count (the paper&apos;s words)</source>
        <translation>数量（论文用语）</translation>
    </message>
    <message>
        <source>Paper (speedup)</source>
        <translation>论文（加速比）</translation>
    </message>
    <message>
        <source>Here (speedup)</source>
        <translation>此处（加速比）</translation>
    </message>
    <message>
        <source>Paper: %1.</source>
        <translation>论文：%1。</translation>
    </message>
    <message>
        <source>Figure %1</source>
        <translation>图 %1</translation>
    </message>
    <message>
        <source>Elapsed time, paper</source>
        <translation>耗时，论文</translation>
    </message>
    <message>
        <source>Elapsed time, here</source>
        <translation>耗时，此处</translation>
    </message>
    <message>
        <source>Speedup, paper and here</source>
        <translation>加速比，论文与此处</translation>
    </message>
    <message>
        <source>Efficiency, paper and here</source>
        <translation>效率，论文与此处</translation>
    </message>
    <message>
        <source>Comparison summary</source>
        <translation>比较小结</translation>
    </message>
    <message>
        <source>Training elapsed time; the longest bar of each side is its slowest</source>
        <translation>训练耗时；各方最长的条形为其最慢者</translation>
    </message>
    <message>
        <source>Training speedup</source>
        <translation>训练加速比</translation>
    </message>
    <message>
        <source>The paper&apos;s conclusion is that loader workers gain more (%1) than two GPUs (%2). Here loader workers gain %3 at best, and replicas %4: %5.</source>
        <translation>论文的结论是加载 worker 的收益（%1）大于两个 GPU（%2）。此处加载 worker 的收益最多为 %3，副本为 %4：%5。</translation>
    </message>
    <message>
        <source>as in the paper</source>
        <translation>与论文一致</translation>
    </message>
    <message>
        <source>the other way round</source>
        <translation>相反</translation>
    </message>
    <message>
        <source>about as much</source>
        <translation>大致相同</translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation>硬件</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>架构</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>GPU driver</source>
        <translation>GPU 驱动</translation>
    </message>
    <message>
        <source>Data preprocessing</source>
        <translation>数据预处理</translation>
    </message>
    <message>
        <source>Mean and standard deviation of each colour channel, both ways, with more and more workers.</source>
        <translation>各颜色通道的均值和标准差，两种方式，worker 逐渐增多。</translation>
    </message>
    <message>
        <source>Task graph (the paper: Dask)</source>
        <translation>任务图（论文：Dask）</translation>
    </message>
    <message>
        <source>Loader (the paper: PyTorch)</source>
        <translation>加载器（论文：PyTorch）</translation>
    </message>
    <message>
        <source>Serial training and loader workers (the paper: multi-process)</source>
        <translation>串行训练与加载 worker（论文：多进程）</translation>
    </message>
    <message>
        <source>Replicas (the paper: DataParallel)</source>
        <translation>副本（论文：DataParallel）</translation>
    </message>
    <message>
        <source>Hyperparameter tuning</source>
        <translation>超参数调优</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>all of the training subset, %1</source>
        <translation>训练子集的全部，%1</translation>
    </message>
    <message>
        <source>%1 at each count</source>
        <translation>每种数量 %1</translation>
    </message>
    <message>
        <source>Confusion matrix, here: %1 right (%2)</source>
        <translation>混淆矩阵，此处：正确 %1（%2）</translation>
    </message>
    <message>
        <source>Figure 15 of the paper counts the validation subset, so that is what stands beside it. The test subset here: %1 right (%2), macro F1 %3.</source>
        <translation>论文图 15 统计的是验证子集，因此与之并列的是验证子集。此处的测试子集：正确 %1（%2），宏平均 F1 %3。</translation>
    </message>
    <message>
        <source>Here: %1, %2 pixels a side.</source>
        <translation>此处：%1，边长 %2 像素。</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::ReportCard</name>
    <message>
        <source>Classification report</source>
        <translation>分类报告</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Show classes whose name holds</source>
        <translation>显示名称包含以下内容的类别</translation>
    </message>
    <message>
        <source>%1 of %2 classes</source>
        <translation>%1 / %2 个类别</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::ReportTableModel</name>
    <message>
        <source>Class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Species and disease</source>
        <translation>物种和病害</translation>
    </message>
    <message>
        <source>Of the images taken for this class, the share that is of it</source>
        <translation>被认作此类别的图像中，确属此类别的比例</translation>
    </message>
    <message>
        <source>Of the images of this class, the share that was found</source>
        <translation>此类别的图像中，被识别出的比例</translation>
    </message>
    <message>
        <source>Harmonic mean of precision and recall</source>
        <translation>精确率与召回率的调和平均</translation>
    </message>
    <message>
        <source>Images of this class</source>
        <translation>此类别的图像</translation>
    </message>
    <message>
        <source>%1: there is no image of this class</source>
        <translation>%1：没有此类别的图像</translation>
    </message>
    <message>
        <source>%1 %2: %3, 95 % interval %4 to %5 (Wilson)</source>
        <translation>%1 %2：%3，95 % 区间 %4 至 %5（Wilson）</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::ResourcePlot</name>
    <message>
        <source>Time (s)</source>
        <translation>时间（s）</translation>
    </message>
    <message>
        <source>Time (min)</source>
        <translation>时间（min）</translation>
    </message>
    <message>
        <source>Time (h)</source>
        <translation>时间（h）</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>使用率</translation>
    </message>
    <message>
        <source>Memory (GB)</source>
        <translation>内存（GB）</translation>
    </message>
    <message>
        <source>Use of processor and memory over time</source>
        <translation>处理器和内存使用随时间的变化</translation>
    </message>
    <message>
        <source>this program %1 of %2 cores</source>
        <translation>本程序占用 %1 / %2 核</translation>
    </message>
    <message>
        <source>all programs %1</source>
        <translation>所有程序 %1</translation>
    </message>
    <message>
        <source>GPU %1</source>
        <translation>GPU %1</translation>
    </message>
    <message>
        <source>memory %1</source>
        <translation>内存 %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>this program</source>
        <translation>本程序</translation>
    </message>
    <message>
        <source>all programs</source>
        <translation>所有程序</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>GPU</source>
        <translation>GPU</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::RunChoice</name>
    <message>
        <source>No run yet</source>
        <translation>还没有运行</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::RunColumnKeys</name>
    <message>
        <source>Column &amp;wider</source>
        <translation>加宽列(&amp;W)</translation>
    </message>
    <message>
        <source>Column &amp;narrower</source>
        <translation>缩窄列(&amp;N)</translation>
    </message>
    <message>
        <source>Column as wide as its w&amp;ords</source>
        <translation>列宽适应文字(&amp;O)</translation>
    </message>
    <message>
        <source>Column to the &amp;left</source>
        <translation>列左移(&amp;L)</translation>
    </message>
    <message>
        <source>Column to the &amp;right</source>
        <translation>列右移(&amp;R)</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::RunColumns</name>
    <message>
        <source>Star</source>
        <translation>星标</translation>
    </message>
    <message>
        <source>Only those that &amp;differ</source>
        <translation>仅显示不同的列(&amp;D)</translation>
    </message>
    <message>
        <source>The &amp;usual ones</source>
        <translation>常用列(&amp;U)</translation>
    </message>
    <message>
        <source>View: %1</source>
        <translation>视图：%1</translation>
    </message>
    <message>
        <source>&amp;Save this view…</source>
        <translation>保存此视图(&amp;S)…</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>保存此视图</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>&amp;Delete a view</source>
        <translation>删除视图(&amp;D)</translation>
    </message>
    <message>
        <source>E&amp;xport this view…</source>
        <translation>导出此视图(&amp;X)…</translation>
    </message>
    <message>
        <source>Export this view</source>
        <translation>导出此视图</translation>
    </message>
    <message>
        <source>&amp;Import a view…</source>
        <translation>导入视图(&amp;I)…</translation>
    </message>
    <message>
        <source>Import a view</source>
        <translation>导入视图</translation>
    </message>
    <message>
        <source>Views (*.json)</source>
        <translation>视图 (*.json)</translation>
    </message>
    <message>
        <source>Table as &amp;CSV…</source>
        <translation>表格存为 CSV(&amp;C)…</translation>
    </message>
    <message>
        <source>Table as CSV</source>
        <translation>表格存为 CSV</translation>
    </message>
    <message>
        <source>&amp;Group by</source>
        <translation>分组依据(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Nothing</source>
        <translation>不分组(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Close all groups</source>
        <translation>折叠所有组(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Open all groups</source>
        <translation>展开所有组(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;More columns</source>
        <translation>更多列(&amp;M)</translation>
    </message>
    <message>
        <source>More of the &amp;recipe</source>
        <translation>更多配方列(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Fit all widths</source>
        <translation>适应所有列宽(&amp;F)</translation>
    </message>
    <message>
        <source>Column: %1</source>
        <translation>列：%1</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::RunComparisonPane</name>
    <message>
        <source>%1, %2 sure</source>
        <translation>%1，把握 %2</translation>
    </message>
    <message>
        <source>It is: %1
This run said: %2
The other said: %3
%4</source>
        <translation>实际：%1
此运行回答：%2
另一次回答：%3
%4</translation>
    </message>
    <message>
        <source>other: %1</source>
        <translation>另一次：%1</translation>
    </message>
    <message>
        <source>this: %1</source>
        <translation>此次：%1</translation>
    </message>
    <message>
        <source>Recall by class</source>
        <translation>各类别召回率</translation>
    </message>
    <message>
        <source>Only one got it right</source>
        <translation>仅一方答对</translation>
    </message>
    <message>
        <source>Which run got them right</source>
        <translation>由哪次运行答对</translation>
    </message>
    <message>
        <source>Recall by class of both runs</source>
        <translation>两次运行的各类别召回率</translation>
    </message>
    <message>
        <source>McNemar&apos;s exact test of the images that only one of the two got right</source>
        <translation>对仅一方答对的图像的 McNemar 精确检验</translation>
    </message>
    <message>
        <source>On the same images</source>
        <translation>在相同图像上</translation>
    </message>
    <message>
        <source>Pictures that only one run got right, surest first</source>
        <translation>仅一次运行答对的图片，把握最大的在前</translation>
    </message>
    <message>
        <source>This run (%1)</source>
        <translation>此运行（%1）</translation>
    </message>
    <message>
        <source>The other (%1)</source>
        <translation>另一次（%1）</translation>
    </message>
    <message>
        <source>Left out, as only one was asked about them: %1 of this run, %2 of the other.</source>
        <translation>仅有一方回答过、因此略过：此运行 %1，另一次 %2。</translation>
    </message>
    <message>
        <source>this run</source>
        <translation>此运行</translation>
    </message>
    <message>
        <source>other</source>
        <translation>另一次</translation>
    </message>
    <message>
        <source>%1, the same for both.</source>
        <translation>%1，两者相同。</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::RunCurves</name>
    <message>
        <source>Epoch</source>
        <translation>轮</translation>
    </message>
    <message>
        <source>Cross-entropy (nats)</source>
        <translation>交叉熵（nat）</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>准确率</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>validation; thin: training</source>
        <translation>验证；细线：训练</translation>
    </message>
    <message>
        <source>and one that is not drawn</source>
        <translation>另有一次未绘出</translation>
    </message>
    <message>
        <source>and %1 that are not drawn</source>
        <translation>另有 %1 次未绘出</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::RunDetails</name>
    <message>
        <source>paper, best</source>
        <translation>论文，最佳</translation>
    </message>
    <message>
        <source>Tags with commas between them</source>
        <translation>标签，以逗号分隔</translation>
    </message>
    <message>
        <source>What this run was for, and what it showed</source>
        <translation>此运行的目的和所得</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>Ta&amp;gs</source>
        <translation>标签(&amp;G)</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Started %1; %2</source>
        <translation>开始于 %1；%2</translation>
    </message>
    <message>
        <source>trained for %1</source>
        <translation>训练了 %1</translation>
    </message>
    <message>
        <source>%1 training, %2 validation and %3 test images</source>
        <translation>%1 张训练、%2 张验证和 %3 张测试图像</translation>
    </message>
    <message>
        <source>Machine: %1</source>
        <translation>机器：%1</translation>
    </message>
    <message>
        <source>No run chosen</source>
        <translation>未选择运行</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::RunDifferenceModel</name>
    <message>
        <source>Best valid</source>
        <translation>最佳验证</translation>
    </message>
    <message>
        <source>Epochs done</source>
        <translation>已完成轮数</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>用时</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>机器</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::RunFilterBar</name>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Any tag</source>
        <translation>任意标签</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>任意状态</translation>
    </message>
    <message>
        <source>Starre&amp;d</source>
        <translation>星标(&amp;D)</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>清空(&amp;L)</translation>
    </message>
    <message>
        <source>Filter: adamw input_size=64 best</source>
        <translation>筛选：adamw input_size=64 best</translation>
    </message>
    <message>
        <source>Words of names, tags, notes, machines and recipes, in any order (Ctrl+F)</source>
        <translation>名称、标签、备注、机器和配方的词，顺序不限（Ctrl+F）</translation>
    </message>
    <message>
        <source>Filter by words</source>
        <translation>按词筛选</translation>
    </message>
    <message>
        <source>Show every run again</source>
        <translation>重新显示所有运行</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::RunGroups</name>
    <message>
        <source>starred</source>
        <translation>已加星标</translation>
    </message>
    <message>
        <source>not starred</source>
        <translation>未加星标</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>星标</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>已折叠</translation>
    </message>
    <message>
        <source>open</source>
        <translation>已展开</translation>
    </message>
    <message>
        <source>The mean of the runs&apos; best validation accuracies, with its 95 % interval (Student&apos;s t)</source>
        <translation>各运行最佳验证准确率的均值及其 95 % 区间（学生 t 分布）</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::RunListModel</name>
    <message>
        <source>running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>pruned</source>
        <translation>提前终止</translation>
    </message>
    <message>
        <source>broken off</source>
        <translation>中断</translation>
    </message>
    <message>
        <source>%1 valid</source>
        <translation>验证 %1</translation>
    </message>
    <message>
        <source>%1
%2
%3</source>
        <translation>%1
%2
%3</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>已加星标</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::RunTableModel</name>
    <message>
        <source>%1 px</source>
        <translation>%1 px</translation>
    </message>
    <message>
        <source>Starred; a click or Ctrl+D takes the star away</source>
        <translation>已加星标；点击或按 Ctrl+D 取消</translation>
    </message>
    <message>
        <source>A click or Ctrl+D stars this run</source>
        <translation>点击或按 Ctrl+D 为此运行加星标</translation>
    </message>
    <message>
        <source>%1
%2
%3</source>
        <translation>%1
%2
%3</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>已加星标</translation>
    </message>
    <message>
        <source>not starred</source>
        <translation>未加星标</translation>
    </message>
    <message>
        <source>Best validation accuracy of all epochs</source>
        <translation>所有轮中最佳的验证准确率</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Best valid</source>
        <translation>最佳验证</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>轮数</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>用时</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>The starter model comes with the program and cannot be starred</source>
        <translation>入门模型随程序附带，不能加星标</translation>
    </message>
    <message>
        <source>its model card</source>
        <translation>其模型卡</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>数据集</translation>
    </message>
    <message>
        <source>Last valid</source>
        <translation>末轮验证</translation>
    </message>
    <message>
        <source>Validation accuracy of the last epoch</source>
        <translation>最后一轮的验证准确率</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>Validation loss of the best epoch</source>
        <translation>最佳轮的验证损失</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::RunsPage</name>
    <message>
        <source>%1 runs</source>
        <translation>%1 次运行</translation>
    </message>
    <message>
        <source>One run cannot be shown. %1</source>
        <translation>有一次运行无法显示。%1</translation>
    </message>
    <message>
        <source>Take the &amp;star away</source>
        <translation>取消星标(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Star</source>
        <translation>加星标(&amp;S)</translation>
    </message>
    <message>
        <source>In the trash: %1. Ctrl+Z takes it back.</source>
        <translation>已移到回收站：%1。按 Ctrl+Z 恢复。</translation>
    </message>
    <message>
        <source>Back again: %1</source>
        <translation>已恢复：%1</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Every training is kept here: find it again, compare it, and go on from it.</source>
        <translation>每次训练都保存在此处：可查找、比较，并从中继续。</translation>
    </message>
    <message>
        <source>No run yet</source>
        <translation>还没有运行</translation>
    </message>
    <message>
        <source>Train a model: each training becomes a run, with its recipe, curves and model.</source>
        <translation>训练模型：每次训练成为一次运行，带有配方、曲线和模型。</translation>
    </message>
    <message>
        <source>Train a model</source>
        <translation>训练模型</translation>
    </message>
    <message>
        <source>Trash…</source>
        <translation>回收站…</translation>
    </message>
    <message>
        <source>Deleted runs, to be put back or deleted for good</source>
        <translation>已删除的运行，可恢复或永久删除</translation>
    </message>
    <message>
        <source>&amp;Actions</source>
        <translation>操作(&amp;A)</translation>
    </message>
    <message>
        <source>Duplicate as new recipe</source>
        <translation>复制为新配方</translation>
    </message>
    <message>
        <source>Takes the chosen run&apos;s recipe to the Train page</source>
        <translation>将所选运行的配方带到“训练”页</translation>
    </message>
    <message>
        <source>&amp;Evaluate</source>
        <translation>评估(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Classify with this</source>
        <translation>用此模型分类(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>继续(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Duplicate as new recipe</source>
        <translation>复制为新配方(&amp;D)</translation>
    </message>
    <message>
        <source>Edit tags and &amp;notes</source>
        <translation>编辑标签和备注(&amp;N)</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>导出(&amp;X)…</translation>
    </message>
    <message>
        <source>&amp;Import a bundle or weights…</source>
        <translation>导入打包文件或权重(&amp;I)…</translation>
    </message>
    <message>
        <source>I&amp;mport a run’s folder…</source>
        <translation>导入运行文件夹(&amp;M)…</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>删除(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Undo delete</source>
        <translation>撤销删除(&amp;U)</translation>
    </message>
    <message>
        <source>Differences of the chosen runs</source>
        <translation>所选运行的差异</translation>
    </message>
    <message>
        <source>Nothing to draw</source>
        <translation>没有可绘制的内容</translation>
    </message>
    <message>
        <source>Needs at least two of the runs above with an epoch and a recipe that is not the same.</source>
        <translation>需要上方至少两次完成过一轮且配方不同的运行。</translation>
    </message>
    <message>
        <source>Where the chosen runs differ</source>
        <translation>所选运行的不同之处</translation>
    </message>
    <message>
        <source>Recipe and accuracy of the runs above</source>
        <translation>上方各运行的配方和准确率</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>曲线</translation>
    </message>
    <message>
        <source>&amp;Differences</source>
        <translation>差异(&amp;D)</translation>
    </message>
    <message>
        <source>Parallel c&amp;oordinates</source>
        <translation>平行坐标(&amp;O)</translation>
    </message>
    <message>
        <source>Tags, notes and &amp;machine</source>
        <translation>标签、备注和机器(&amp;M)</translation>
    </message>
    <message>
        <source>This run learned from %1: open that dataset to go on</source>
        <translation>此运行从 %1 学习：请打开该数据集以继续</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Search the runs</source>
        <translation>搜索运行</translation>
    </message>
    <message>
        <source>Which columns the table shows, groups, views of it, and the table as CSV</source>
        <translation>表格显示哪些列、分组、表格的视图，以及将表格存为 CSV</translation>
    </message>
    <message>
        <source>Add &amp;resuming to the queue</source>
        <translation>将继续运行加入队列(&amp;R)</translation>
    </message>
    <message>
        <source>%1 runs are damaged or cannot be shown. The first: %2</source>
        <translation>有 %1 次运行已损坏或无法显示。第一个：%2</translation>
    </message>
    <message>
        <source>One run is damaged. %1</source>
        <translation>有 1 次运行已损坏。%1</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::SaliencyCard</name>
    <message>
        <source>Your image</source>
        <translation>您的图像</translation>
    </message>
    <message>
        <source>Where the &amp;model looked</source>
        <translation>模型看了哪里(&amp;M)</translation>
    </message>
    <message>
        <source>Lays over the picture what spoke for a class (Grad-CAM, Selvaraju et al. 2017)</source>
        <translation>在图片上叠加支持某一类别的区域（Grad-CAM，Selvaraju et al. 2017）</translation>
    </message>
    <message>
        <source>Class that it looked for</source>
        <translation>所寻找的类别</translation>
    </message>
    <message>
        <source>Opacity of the map, percent</source>
        <translation>热力图不透明度，百分比</translation>
    </message>
    <message>
        <source>O&amp;pacity</source>
        <translation>不透明度(&amp;P)</translation>
    </message>
    <message>
        <source>%1, %2 × %3 px</source>
        <translation>%1，%2 × %3 px</translation>
    </message>
    <message>
        <source>%1 × %2 cells</source>
        <translation>%1 × %2 格</translation>
    </message>
    <message>
        <source>The network&apos;s own grid (%1): nothing smaller than a cell can be told from it</source>
        <translation>网络自身的网格（%1）：小于一格的细节无法从中看出</translation>
    </message>
    <message>
        <source>Colours from little to much</source>
        <translation>颜色由弱到强</translation>
    </message>
    <message>
        <source>little</source>
        <translation>弱</translation>
    </message>
    <message>
        <source>much</source>
        <translation>强</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::SaliencyPlot</name>
    <message>
        <source>Your image and where the model looked</source>
        <translation>您的图像和模型看了哪里</translation>
    </message>
    <message>
        <source>Your image</source>
        <translation>您的图像</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>强度</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::SearchFields</name>
    <message>
        <source>Sampler</source>
        <translation>采样器</translation>
    </message>
    <message>
        <source>How the next trial&apos;s parameters are chosen. Bayesian: where trials were good before (Optuna&apos;s TPE)</source>
        <translation>如何选择下一个试验的参数。贝叶斯：取此前试验表现好的位置（Optuna 的 TPE）</translation>
    </message>
    <message>
        <source>Random first</source>
        <translation>先随机</translation>
    </message>
    <message>
        <source>So many trials are random before the search models them</source>
        <translation>开始建模搜索之前的随机试验数</translation>
    </message>
    <message>
        <source>Grid points</source>
        <translation>网格点</translation>
    </message>
    <message>
        <source>Points of each continuous parameter, both ends included</source>
        <translation>每个连续参数的点数，包含两端</translation>
    </message>
    <message>
        <source>Search seed</source>
        <translation>搜索种子</translation>
    </message>
    <message>
        <source>The same seed gives the same trials</source>
        <translation>相同种子得到相同试验</translation>
    </message>
    <message>
        <source>Pruner</source>
        <translation>剪枝器</translation>
    </message>
    <message>
        <source>Ends trials early that do worse than others did in the same epoch</source>
        <translation>提前终止在同一轮中表现不如其他试验的试验</translation>
    </message>
    <message>
        <source>Spare first</source>
        <translation>先行豁免</translation>
    </message>
    <message>
        <source>So many trials are never ended early</source>
        <translation>不会被提前终止的试验数</translation>
    </message>
    <message>
        <source>Spare epochs</source>
        <translation>豁免轮数</translation>
    </message>
    <message>
        <source>Epochs of each trial before the first look</source>
        <translation>每个试验首次检查之前的轮数</translation>
    </message>
    <message>
        <source>First look</source>
        <translation>首次检查</translation>
    </message>
    <message>
        <source>After so many epochs</source>
        <translation>在多少轮之后</translation>
    </message>
    <message>
        <source>One goes on of</source>
        <translation>几个中留一</translation>
    </message>
    <message>
        <source>At each look one of so many trials goes on</source>
        <translation>每次检查时，每多少个试验中有一个继续</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::SelectedImageCard</name>
    <message>
        <source>Selected image</source>
        <translation>所选图像</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Subset</source>
        <translation>子集</translation>
    </message>
    <message>
        <source>reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>not labelled</source>
        <translation>未标注</translation>
    </message>
    <message>
        <source>%1 × %2 px, %3</source>
        <translation>%1 × %2 px，%3</translation>
    </message>
    <message>
        <source>none: it has no label</source>
        <translation>无：没有标注</translation>
    </message>
    <message>
        <source>Click a picture to see its file, size, class and colours.</source>
        <translation>点击图片可查看其文件、大小、类别和颜色。</translation>
    </message>
    <message>
        <source>Show it large</source>
        <translation>查看大图</translation>
    </message>
    <message>
        <source>Leaf</source>
        <translation>叶片</translation>
    </message>
    <message>
        <source>Mean RGB</source>
        <translation>RGB 均值</translation>
    </message>
    <message>
        <source>Deviation</source>
        <translation>标准差</translation>
    </message>
    <message>
        <source>Mean (first) and standard deviation of all pixels: red, green, blue, 0 to 1</source>
        <translation>所有像素的均值（前）和标准差：红、绿、蓝，0 至 1</translation>
    </message>
    <message>
        <source>mean %1</source>
        <translation>均值 %1</translation>
    </message>
    <message>
        <source>± %1</source>
        <translation>± %1</translation>
    </message>
    <message>
        <source>%1 · %2 pictures</source>
        <translation>%1 · %2 张图片</translation>
    </message>
    <message>
        <source>%1: no other picture is named after this leaf</source>
        <translation>%1：没有其他图片以此叶片命名</translation>
    </message>
    <message>
        <source>%1: %2 pictures of the class are named after this leaf</source>
        <translation>%1：此类别有 %2 张图片以此叶片命名</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>How it looks, what it remembers, and where it keeps your work.</source>
        <translation>外观、记忆的内容，以及工作的保存位置。</translation>
    </message>
    <message>
        <source>Move runs and studies to</source>
        <translation>将运行和研究移到</translation>
    </message>
    <message>
        <source>Use the runs in</source>
        <translation>使用此处的运行</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>跟随桌面</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>本机</translation>
    </message>
    <message>
        <source>All of it is used. Less is set outside of the program (taskset, control groups, ulimit, OMP_NUM_THREADS), or in each recipe: workers, replicas, batch size.</source>
        <translation>全部资源都会使用。如需减少，请在程序外设置（taskset、控制组、ulimit、OMP_NUM_THREADS），或在各配方中设置：worker 数、副本数、batch 大小。</translation>
    </message>
    <message>
        <source>They are being moved</source>
        <translation>正在移动</translation>
    </message>
    <message>
        <source>--runs or LEAFBENCH_RUNS names this window&apos;s runs folder, and wins over the setting</source>
        <translation>--runs 或 LEAFBENCH_RUNS 指定此窗口的运行文件夹，优先于此设置</translation>
    </message>
    <message>
        <source>Move runs and studies?</source>
        <translation>移动运行和研究？</translation>
    </message>
    <message>
        <source>%1 will be moved to %2.</source>
        <translation>%1 将移到 %2。</translation>
    </message>
    <message>
        <source>All files are copied and compared first. Until that is done everything stays where it is, and nothing can be trained.</source>
        <translation>先复制并比对所有文件。在此之前一切保持原位，且不能训练。</translation>
    </message>
    <message>
        <source>&amp;Move</source>
        <translation>移动(&amp;M)</translation>
    </message>
    <message>
        <source>Moving runs and studies</source>
        <translation>移动运行和研究</translation>
    </message>
    <message>
        <source>Runs and studies are in %1 now.</source>
        <translation>运行和研究现位于 %1。</translation>
    </message>
    <message>
        <source>The move is stopped. Runs and studies are where they were.</source>
        <translation>移动已停止。运行和研究仍在原处。</translation>
    </message>
    <message>
        <source>Co&amp;lours</source>
        <translation>颜色(&amp;L)</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>语言(&amp;G)</translation>
    </message>
    <message>
        <source>Takes effect at the next start.</source>
        <translation>下次启动时生效。</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>Of the whole program; Ctrl+Plus and Ctrl+Minus as well</source>
        <translation>整个程序的文字大小；也可用 Ctrl+加号和 Ctrl+减号</translation>
    </message>
    <message>
        <source>&amp;Reduce motion</source>
        <translation>减少动画(&amp;R)</translation>
    </message>
    <message>
        <source>The desktop asks for it</source>
        <translation>桌面要求如此</translation>
    </message>
    <message>
        <source>Nothing moves by itself: what would glide jumps</source>
        <translation>没有任何东西自行移动：本会滑动的直接跳转</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>作用</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::SlicePanels</name>
    <message>
        <source>Value by parameter</source>
        <translation>各参数的值</translation>
    </message>
    <message>
        <source>Appears when the first trial is complete.</source>
        <translation>第一个试验完成后显示。</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>试验</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::SlicePlot</name>
    <message>
        <source>Parameter</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>All parameters</source>
        <translation>所有参数</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::SpaceEditor</name>
    <message>
        <source>Search space</source>
        <translation>搜索空间</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>添加(&amp;A)</translation>
    </message>
    <message>
        <source>Search one more parameter (Ins)</source>
        <translation>增加一个搜索参数（Ins）</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>Search the chosen parameter no longer (Del)</source>
        <translation>不再搜索所选参数（Del）</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>上移(&amp;U)</translation>
    </message>
    <message>
        <source>A condition looks at the rows above it (Alt+Up)</source>
        <translation>条件参照其上方的行（Alt+上方向键）</translation>
    </message>
    <message>
        <source>&amp;Paper&apos;s four</source>
        <translation>论文的四个参数(&amp;P)</translation>
    </message>
    <message>
        <source>Learning rate, step size, weight decay and momentum, as in the paper</source>
        <translation>学习率、步长、权重衰减和动量，与论文相同</translation>
    </message>
    <message>
        <source>&amp;Load…</source>
        <translation>加载(&amp;L)…</translation>
    </message>
    <message>
        <source>Read the search space from a JSON file</source>
        <translation>从 JSON 文件读取搜索空间</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Write the search space into a JSON file</source>
        <translation>将搜索空间写入 JSON 文件</translation>
    </message>
    <message>
        <source>Search spaces (*.json)</source>
        <translation>搜索空间 (*.json)</translation>
    </message>
    <message>
        <source>Save search space</source>
        <translation>保存搜索空间</translation>
    </message>
    <message>
        <source>Load search space</source>
        <translation>加载搜索空间</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>已另存为 %1</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::SpaceTableModel</name>
    <message>
        <source>always</source>
        <translation>始终</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>下限</translation>
    </message>
    <message>
        <source>High</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>对数</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步长</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>Searched</source>
        <translation>搜索条件</translation>
    </message>
    <message>
        <source>The recipe&apos;s key that trials differ in</source>
        <translation>各试验取值不同的配方键</translation>
    </message>
    <message>
        <source>Lowest value</source>
        <translation>最小值</translation>
    </message>
    <message>
        <source>Highest value; it belongs to the range</source>
        <translation>最大值；包含在范围内</translation>
    </message>
    <message>
        <source>Search by orders of magnitude: as often between 0.001 and 0.01 as between 0.01 and 0.1</source>
        <translation>按数量级搜索：0.001 与 0.01 之间同 0.01 与 0.1 之间一样频繁</translation>
    </message>
    <message>
        <source>Distance of neighbouring values; empty: any number</source>
        <translation>相邻值的间隔；留空：任意数</translation>
    </message>
    <message>
        <source>Values between commas instead of a range</source>
        <translation>以逗号分隔的值，代替范围</translation>
    </message>
    <message>
        <source>Always, or only in trials in which a parameter above has a certain value</source>
        <translation>始终，或仅在上方某参数取特定值的试验中</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::SpeciesChart</name>
    <message>
        <source>Images by species</source>
        <translation>各物种的图像</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Images shown</source>
        <translation>显示的图像</translation>
    </message>
    <message>
        <source>All images</source>
        <translation>所有图像</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::SpeedupForm</name>
    <message>
        <source>Record what each worker does</source>
        <translation>记录每个 worker 的活动</translation>
    </message>
    <message>
        <source>What to measure</source>
        <translation>测量内容</translation>
    </message>
    <message>
        <source>What is measured at each worker count</source>
        <translation>在每种 worker 数下测量的内容</translation>
    </message>
    <message>
        <source>Worker counts</source>
        <translation>worker 数</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>重复次数</translation>
    </message>
    <message>
        <source>How often each count is measured; rounds go forwards and backwards in turn, so that drift hurts all alike</source>
        <translation>每种数量测量的次数；各回合正序与倒序交替，使漂移对各数量的影响相同</translation>
    </message>
    <message>
        <source>Number of images, file cache, timeline</source>
        <translation>图像数、文件缓存、时间线</translation>
    </message>
    <message>
        <source>Wh&amp;at</source>
        <translation>内容(&amp;A)</translation>
    </message>
    <message>
        <source>Wor&amp;kers</source>
        <translation>worker 数(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Repeats</source>
        <translation>重复次数(&amp;R)</translation>
    </message>
    <message>
        <source>all of the training subset</source>
        <translation>训练子集的全部</translation>
    </message>
    <message>
        <source>warm: every file read once before</source>
        <translation>热：每个文件事先读过一次</translation>
    </message>
    <message>
        <source>cold: dropped from the cache each time</source>
        <translation>冷：每次从缓存中清除</translation>
    </message>
    <message>
        <source>&amp;Images</source>
        <translation>图像(&amp;I)</translation>
    </message>
    <message>
        <source>More options</source>
        <translation>更多选项</translation>
    </message>
    <message>
        <source>All images</source>
        <translation>全部图像</translation>
    </message>
    <message>
        <source>%1, warm…</source>
        <translation>%1，热…</translation>
    </message>
    <message>
        <source>%1, cold…</source>
        <translation>%1，冷…</translation>
    </message>
    <message>
        <source>&amp;Cores of a trial</source>
        <translation>每个试验的核数(&amp;C)</translation>
    </message>
    <message>
        <source>1 each: the same trials at every count</source>
        <translation>各 1 个：每种数量的试验相同</translation>
    </message>
    <message>
        <source>all, shared out: one at a time has them all</source>
        <translation>全部平分：逐个运行时独占全部</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>&amp;Database</source>
        <translation>数据库(&amp;D)</translation>
    </message>
    <message>
        <source>Whose studies all processes reach. Empty: a file, for processes on this machine</source>
        <translation>所有进程都能访问其中的研究。留空：使用文件，供本机上的进程使用</translation>
    </message>
    <message>
        <source>Processes on several nodes tune together in a database: name it behind the button beside.</source>
        <translation>多个节点上的进程在数据库中共同调优：请通过旁边的按钮指定数据库。</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>数据库</translation>
    </message>
    <message>
        <source>Worker counts to measure, between spaces or commas. Of processes on a cluster: 1x1 1x2 2x1, nodes times processes on each</source>
        <translation>要测量的 worker 数，以空格或逗号分隔。集群上的进程：1x1 1x2 2x1，即节点数乘以每节点进程数</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::SpeedupPage</name>
    <message>
        <source>Speedup lab</source>
        <translation>加速比实验室</translation>
    </message>
    <message>
        <source>Nothing to measure on yet</source>
        <translation>还没有可测量的数据</translation>
    </message>
    <message>
        <source>Ready to measure</source>
        <translation>可以测量</translation>
    </message>
    <message>
        <source>Choose what and with how many workers, then press Measure: the same work is timed at each count, and the curves grow here.</source>
        <translation>选择测量内容和 worker 数，然后点击“测量”：同一工作在每种数量下计时，曲线将显示在此处。</translation>
    </message>
    <message>
        <source>Lecture</source>
        <translation>课堂</translation>
    </message>
    <message>
        <source>Large type, and a guess before the measurement is revealed (Ctrl+L)</source>
        <translation>大字体，并在显示测量结果前先猜测（Ctrl+L）</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>测量</translation>
    </message>
    <message>
        <source>Predict first</source>
        <translation>先预测</translation>
    </message>
    <message>
        <source>Hide what was measured, and draw your own guess of the curve</source>
        <translation>隐藏测量结果，画出您猜测的曲线</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>显示结果</translation>
    </message>
    <message>
        <source>Show what was measured over the guess</source>
        <translation>在猜测之上显示测量结果</translation>
    </message>
    <message>
        <source>Measuring</source>
        <translation>测量</translation>
    </message>
    <message>
        <source>%1 What was measured before is kept.</source>
        <translation>%1 此前的测量结果已保留。</translation>
    </message>
    <message>
        <source>Measuring stopped. What was measured is kept and shown.</source>
        <translation>测量已停止。已有结果已保留并显示。</translation>
    </message>
    <message>
        <source>Measuring stopped before the first measurement ended.</source>
        <translation>第一次测量结束前测量已停止。</translation>
    </message>
    <message>
        <source>Measuring: %1</source>
        <translation>测量：%1</translation>
    </message>
    <message>
        <source>How much faster will it be? Draw your guess, then measure and reveal</source>
        <translation>会快多少？先画出您的猜测，然后测量并显示结果</translation>
    </message>
    <message>
        <source>The same work with more and more workers: how much faster, and why no faster</source>
        <translation>同一工作，worker 逐渐增多：快了多少，以及为何不能更快</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>正在测量…</translation>
    </message>
    <message>
        <source>Set the worker counts right first</source>
        <translation>请先正确设置 worker 数</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>已导出到 %1</translation>
    </message>
    <message>
        <source>The export is not complete. %1 The study itself is kept.</source>
        <translation>导出不完整。%1 研究本身已保留。</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Everything into a folder…</source>
        <translation>全部导出到文件夹…</translation>
    </message>
    <message>
        <source>Tables only (CSV, Extra-P, JSON)…</source>
        <translation>仅表格（CSV、Extra-P、JSON）…</translation>
    </message>
    <message>
        <source>Plots only (SVG, PDF, PNG)…</source>
        <translation>仅图表（SVG、PDF、PNG）…</translation>
    </message>
    <message>
        <source>Export into</source>
        <translation>导出到</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>复制表格</translation>
    </message>
    <message>
        <source>%1, repeat %2 of %3</source>
        <translation>%1，重复 %2 / %3</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::SpeedupPlot</name>
    <message>
        <source>Workers</source>
        <translation>worker 数</translation>
    </message>
    <message>
        <source>Speedup</source>
        <translation>加速比</translation>
    </message>
    <message>
        <source>Efficiency</source>
        <translation>效率</translation>
    </message>
    <message>
        <source>Serial fraction</source>
        <translation>串行比例</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1（按%2）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source> (%1 to %2)</source>
        <translation> （%1 至 %2）</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::SpeedupSeries</name>
    <message>
        <source>ideal</source>
        <translation>理想</translation>
    </message>
    <message>
        <source>this machine</source>
        <translation>本机</translation>
    </message>
    <message>
        <source>your guess</source>
        <translation>您的猜测</translation>
    </message>
    <message>
        <source>Gustafson</source>
        <translation>Gustafson</translation>
    </message>
    <message>
        <source>Amdahl</source>
        <translation>Amdahl</translation>
    </message>
    <message>
        <source>Furthest from the guess: %1 workers, guessed %2, measured %3.</source>
        <translation>与猜测相差最大：%1 个 worker，猜测 %2，实测 %3。</translation>
    </message>
    <message>
        <source>Scalability law</source>
        <translation>可扩展性定律</translation>
    </message>
    <message>
        <source>computed from the network</source>
        <translation>由网络计算</translation>
    </message>
    <message>
        <source>Furthest from the guess: %1 worker, guessed %2, measured %3.</source>
        <translation>与猜测相差最大：%1 个 worker，猜测 %2，实测 %3。</translation>
    </message>
    <message>
        <source>this cluster</source>
        <translation>本集群</translation>
    </message>
    <message>
        <source>this cluster, %1 node</source>
        <translation>本集群，%1 个节点</translation>
    </message>
    <message>
        <source>this cluster, %1 nodes</source>
        <translation>本集群，%1 个节点</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::SpeedupTableModel</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>More than the machine&apos;s %1 cores</source>
        <translation>超过机器的 %1 个核</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>worker 数</translation>
    </message>
    <message>
        <source>Median s</source>
        <translation>中位数 s</translation>
    </message>
    <message>
        <source>Least to most s</source>
        <translation>最短至最长 s</translation>
    </message>
    <message>
        <source>Speedup</source>
        <translation>加速比</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95 % 区间</translation>
    </message>
    <message>
        <source>Efficiency</source>
        <translation>效率</translation>
    </message>
    <message>
        <source>Serial part</source>
        <translation>串行部分</translation>
    </message>
    <message>
        <source>Paper s</source>
        <translation>论文 s</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>论文</translation>
    </message>
    <message>
        <source>Threads, processes or model copies side by side</source>
        <translation>并行的线程、进程或模型副本</translation>
    </message>
    <message>
        <source>Median elapsed time of the repeats, in seconds</source>
        <translation>各次重复的耗时中位数，以秒计</translation>
    </message>
    <message>
        <source>The quickest and the slowest of the repeats, in seconds</source>
        <translation>各次重复中最快和最慢的，以秒计</translation>
    </message>
    <message>
        <source>Median time of the smallest count over this one&apos;s</source>
        <translation>最小数量的中位耗时除以此数量的中位耗时</translation>
    </message>
    <message>
        <source>95 % interval of the speedup, from the repeats of each round</source>
        <translation>加速比的 95 % 区间，由各回合的重复得出</translation>
    </message>
    <message>
        <source>Speedup over the number of workers</source>
        <translation>加速比除以 worker 数</translation>
    </message>
    <message>
        <source>Karp and Flatt: the serial fraction that this speedup stands for. Where it grows with the workers, overhead grows</source>
        <translation>Karp 和 Flatt：此加速比所对应的串行比例。若随 worker 数增大，则开销在增大</translation>
    </message>
    <message>
        <source>Elapsed time that the paper states, on its hardware, in seconds</source>
        <translation>论文在其硬件上给出的耗时，以秒计</translation>
    </message>
    <message>
        <source>Speedup that the paper states</source>
        <translation>论文给出的加速比</translation>
    </message>
    <message>
        <source>More than the machine&apos;s %1 core</source>
        <translation>超过机器的 %1 个核</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::SpeedupView</name>
    <message>
        <source>Elapsed time</source>
        <translation>耗时</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Predict to 64</source>
        <translation>预测到 64</translation>
    </message>
    <message>
        <source>Speedup</source>
        <translation>加速比</translation>
    </message>
    <message>
        <source>Efficiency</source>
        <translation>效率</translation>
    </message>
    <message>
        <source>Serial fraction</source>
        <translation>串行比例</translation>
    </message>
    <message>
        <source>Widen the axis to 64 workers and draw what the laws predict there, with a core for each</source>
        <translation>将坐标轴扩展到 64 个 worker，并绘出各定律在每个占一核时的预测</translation>
    </message>
    <message>
        <source>median, whisker from least to most</source>
        <translation>中位数，须线从最短到最长</translation>
    </message>
    <message>
        <source>Results by worker count</source>
        <translation>各 worker 数的结果</translation>
    </message>
    <message>
        <source>drag the points, or use the arrow keys</source>
        <translation>拖动各点，或使用方向键</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::SpeedupWords</name>
    <message>
        <source>Channel mean and standard deviation · task graph, worker processes</source>
        <translation>通道均值和标准差 · 任务图，工作进程</translation>
    </message>
    <message>
        <source>Channel mean and standard deviation · data loader, threads</source>
        <translation>通道均值和标准差 · 数据加载器，线程</translation>
    </message>
    <message>
        <source>One epoch of training · loader workers</source>
        <translation>训练一轮 · 加载 worker</translation>
    </message>
    <message>
        <source>One epoch of training · replicas that share each batch</source>
        <translation>训练一轮 · 分担每个 batch 的副本</translation>
    </message>
    <message>
        <source>Replicas</source>
        <translation>副本数</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>worker 数</translation>
    </message>
    <message>
        <source>main</source>
        <translation>主线程</translation>
    </message>
    <message>
        <source>trainer</source>
        <translation>训练线程</translation>
    </message>
    <message>
        <source>worker %1</source>
        <translation>worker %1</translation>
    </message>
    <message>
        <source>replica %1</source>
        <translation>副本 %1</translation>
    </message>
    <message>
        <source>%1×</source>
        <translation>%1×</translation>
    </message>
    <message>
        <source>%1 ns</source>
        <translation>%1 ns</translation>
    </message>
    <message>
        <source>%1 µs</source>
        <translation>%1 µs</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>paper, %1</source>
        <translation>论文，%1</translation>
    </message>
    <message>
        <source>paper, %1 and GPU</source>
        <translation>论文，%1 和 GPU</translation>
    </message>
    <message>
        <source>the paper&apos;s Table %1</source>
        <translation>论文表 %1</translation>
    </message>
    <message>
        <source>Eight trials of a tuning study · so many at a time</source>
        <translation>调优研究的八个试验 · 同时进行的数量</translation>
    </message>
    <message>
        <source>Trials at a time</source>
        <translation>同时进行的试验数</translation>
    </message>
    <message>
        <source>slot %1</source>
        <translation>槽位 %1</translation>
    </message>
    <message>
        <source>%1: %2 serial</source>
        <translation>%1：串行 %2</translation>
    </message>
    <message>
        <source>%1: %2 serial (%3 to %4)</source>
        <translation>%1：串行 %2（%3 至 %4）</translation>
    </message>
    <message>
        <source>Files warm: each was read once before the first measurement.</source>
        <translation>文件为热：第一次测量前每个文件都读过一次。</translation>
    </message>
    <message>
        <source>Files cold: dropped from the system&apos;s cache before each measurement.</source>
        <translation>文件为冷：每次测量前从系统缓存中清除。</translation>
    </message>
    <message>
        <source>The results differ between measurements: that should not happen.</source>
        <translation>各次测量的结果不同：不应出现这种情况。</translation>
    </message>
    <message>
        <source>The loss differs between replica counts by rounding and by BatchNorm, which sees each share by itself.</source>
        <translation>不同副本数的损失因舍入和 BatchNorm 而不同，后者只看到各自的份额。</translation>
    </message>
    <message>
        <source>The first epoch&apos;s loss was the same each time, to the last bit.</source>
        <translation>第一轮的损失每次都逐位相同。</translation>
    </message>
    <message>
        <source>Mean and standard deviation were the same each time, to the last bit.</source>
        <translation>均值和标准差每次都逐位相同。</translation>
    </message>
    <message>
        <source>With the most, the cores are shared out so: %1.</source>
        <translation>数量最大时，核的分配为：%1。</translation>
    </message>
    <message>
        <source>Busy cores: up to %1 by this, %2 by other programs. Memory: at most %3.</source>
        <translation>占用的核：本程序最多 %1，其他程序 %2。内存：最多 %3。</translation>
    </message>
    <message>
        <source>Amdahl</source>
        <translation>Amdahl</translation>
    </message>
    <message>
        <source>; with %1 cores %2 (%3 to %4)</source>
        <translation>；用 %1 核时 %2（%3 至 %4）</translation>
    </message>
    <message>
        <source>Gustafson</source>
        <translation>Gustafson</translation>
    </message>
    <message>
        <source>Machine: %1.</source>
        <translation>机器：%1。</translation>
    </message>
    <message>
        <source>The trials&apos; values were not compared: with other cores their sums round differently.</source>
        <translation>各试验的值未作比较：核数不同时，求和的舍入也不同。</translation>
    </message>
    <message>
        <source>Every trial had the same value at each count, to the last bit.</source>
        <translation>每个试验在各种数量下的值都逐位相同。</translation>
    </message>
    <message>
        <source>One epoch of training · ranks (processes) that share each batch</source>
        <translation>训练一轮 · 分担每个 batch 的 rank（进程）</translation>
    </message>
    <message>
        <source>Ranks</source>
        <translation>rank 数</translation>
    </message>
    <message>
        <source>network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Eight trials of a tuning study · processes that share it</source>
        <translation>调优研究的八个试验 · 共同完成的进程</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>进程</translation>
    </message>
    <message>
        <source>process %1</source>
        <translation>进程 %1</translation>
    </message>
    <message>
        <source>Nodes × ranks</source>
        <translation>节点 × rank</translation>
    </message>
    <message>
        <source>Nodes × processes</source>
        <translation>节点 × 进程</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::SplitCard</name>
    <message>
        <source>Split</source>
        <translation>划分</translation>
    </message>
    <message>
        <source>1 warning</source>
        <translation>1 条警告</translation>
    </message>
    <message>
        <source>%1 warnings</source>
        <translation>%1 条警告</translation>
    </message>
    <message>
        <source>the dataset&apos;s own folders</source>
        <translation>数据集自带的文件夹</translation>
    </message>
    <message>
        <source>own folders, %1 of train as test, seed %2</source>
        <translation>自带文件夹，train 的 %1 作测试，种子 %2</translation>
    </message>
    <message>
        <source>%1 / %2 / %3 by class, seed %4</source>
        <translation>%1 / %2 / %3 按类别，种子 %4</translation>
    </message>
    <message>
        <source>leaf-clean, %1 / %2 / %3 by class, seed %4</source>
        <translation>按叶片，%1 / %2 / %3 按类别，种子 %4</translation>
    </message>
    <message>
        <source>Subset</source>
        <translation>子集</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::SplitDialog</name>
    <message>
        <source>Make a split</source>
        <translation>创建划分</translation>
    </message>
    <message>
        <source>By class: shuffle and cut every class by the shares</source>
        <translation>按类别：打乱每个类别并按占比切分</translation>
    </message>
    <message>
        <source>Own folders: keep train and valid, cut test out of train</source>
        <translation>自带文件夹：保留 train 和 valid，从 train 中切出 test</translation>
    </message>
    <message>
        <source>&amp;Mode</source>
        <translation>模式(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Training</source>
        <translation>训练(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Validation</source>
        <translation>验证(&amp;V)</translation>
    </message>
    <message>
        <source>T&amp;est</source>
        <translation>测试(&amp;E)</translation>
    </message>
    <message>
        <source>The same seed makes the same split</source>
        <translation>相同种子得到相同划分</translation>
    </message>
    <message>
        <source>See&amp;d</source>
        <translation>种子(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Load split…</source>
        <translation>加载划分(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Save split…</source>
        <translation>保存划分(&amp;S)…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>&amp;Use this split</source>
        <translation>使用此划分(&amp;U)</translation>
    </message>
    <message>
        <source>At 100 % no image would be left to train with.</source>
        <translation>取 100 % 则没有图像可供训练。</translation>
    </message>
    <message>
        <source>The shares add up to %1 %; they must make 100 %.</source>
        <translation>占比之和为 %1 %；必须为 100 %。</translation>
    </message>
    <message>
        <source>Training needs a share above 0 %.</source>
        <translation>训练的占比必须大于 0 %。</translation>
    </message>
    <message>
        <source>Share of every class of train/ that becomes the test subset</source>
        <translation>train/ 的每个类别中作为测试子集的占比</translation>
    </message>
    <message>
        <source>Load a split</source>
        <translation>加载划分</translation>
    </message>
    <message>
        <source>Splits (*.csv);;All files (*)</source>
        <translation>划分 (*.csv);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Save the split</source>
        <translation>保存划分</translation>
    </message>
    <message>
        <source>Splits (*.csv)</source>
        <translation>划分 (*.csv)</translation>
    </message>
    <message>
        <source>Leaf-clean: all pictures of a leaf stay together</source>
        <translation>按叶片：同一叶片的所有图片保持在一起</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::SplitLeakModel</name>
    <message>
        <source>no images</source>
        <translation>没有图像</translation>
    </message>
    <message>
        <source>%1 of %2 (%3)</source>
        <translation>%1 / %2（%3）</translation>
    </message>
    <message>
        <source>another split</source>
        <translation>另一种划分</translation>
    </message>
    <message>
        <source>The split in use</source>
        <translation>当前使用的划分</translation>
    </message>
    <message>
        <source>%1 (in use)</source>
        <translation>%1（使用中）</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>划分</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>验证</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>测试</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::StatisticsTableModel</name>
    <message>
        <source>Task graph</source>
        <translation>任务图</translation>
    </message>
    <message>
        <source>Loader</source>
        <translation>加载器</translation>
    </message>
    <message>
        <source>first</source>
        <translation>首次</translation>
    </message>
    <message>
        <source>same</source>
        <translation>相同</translation>
    </message>
    <message>
        <source>differ</source>
        <translation>不同</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>worker 数</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>用时</translation>
    </message>
    <message>
        <source>Images/s</source>
        <translation>张/s</translation>
    </message>
    <message>
        <source>Bits</source>
        <translation>逐位</translation>
    </message>
    <message>
        <source>Whether mean and standard deviation are those of the first row, to the last bit</source>
        <translation>均值和标准差是否与第一行逐位相同</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::StudyChoice</name>
    <message>
        <source>Study to show</source>
        <translation>要显示的研究</translation>
    </message>
    <message>
        <source>No study yet</source>
        <translation>还没有研究</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::SwapPlot</name>
    <message>
        <source>Accuracy by background</source>
        <translation>各背景下的准确率</translation>
    </message>
    <message>
        <source>The photograph as it is</source>
        <translation>原始照片</translation>
    </message>
    <message>
        <source>%1: right on %2 of %3 (95 % interval %4 to %5)</source>
        <translation>%1：%3 张中答对 %2 张（95 % 区间 %4 至 %5）</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>背景</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>正确</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>图像数</translation>
    </message>
    <message>
        <source>Share right</source>
        <translation>正确占比</translation>
    </message>
    <message>
        <source>From</source>
        <translation>下限</translation>
    </message>
    <message>
        <source>To</source>
        <translation>上限</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::TaskGraphView</name>
    <message>
        <source>Task graph</source>
        <translation>任务图</translation>
    </message>
    <message>
        <source>%1 of %2 tasks done</source>
        <translation>%1 / %2 个任务完成</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>is with a worker</source>
        <translation>由 worker 执行中</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>%1: %2(…), %3</source>
        <translation>%1：%2(…)，%3</translation>
    </message>
    <message>
        <source>takes the results of %1 tasks</source>
        <translation>取 %1 个任务的结果</translation>
    </message>
    <message>
        <source>with a worker</source>
        <translation>由 worker 执行中</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>函数</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>With a worker</source>
        <translation>由 worker 执行中</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>%1 of %2 task done</source>
        <translation>%1 / %2 个任务完成</translation>
    </message>
    <message>
        <source>takes the result of %1 task</source>
        <translation>取 %1 个任务的结果</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::TextDialog</name>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::ThumbnailGrid</name>
    <message>
        <source>Pictures</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>%1 · %2 of %3</source>
        <translation>%1 · %2 / %3</translation>
    </message>
    <message>
        <source>Not labelled</source>
        <translation>未标注</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::TimelineCard</name>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>Worker count of the timeline</source>
        <translation>时间线的 worker 数</translation>
    </message>
    <message>
        <source>Show more time (−)</source>
        <translation>显示更长时间（−）</translation>
    </message>
    <message>
        <source>Look closer (+)</source>
        <translation>放大（+）</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Show the whole measurement (Home)</source>
        <translation>显示整个测量（Home）</translation>
    </message>
    <message>
        <source>real time</source>
        <translation>实时</translation>
    </message>
    <message>
        <source>%1× slower</source>
        <translation>慢 %1×</translation>
    </message>
    <message>
        <source>Speed of the replay</source>
        <translation>回放速度</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>Replay what is seen, in slow motion</source>
        <translation>以慢动作回放可见部分</translation>
    </message>
    <message>
        <source>What each worker did comes with the first measurement of its count.</source>
        <translation>每个 worker 的活动随该数量的第一次测量一起给出。</translation>
    </message>
    <message>
        <source>No timeline was recorded for these measurements.</source>
        <translation>这些测量没有记录时间线。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source> · the first %1 spans of each</source>
        <translation> · 每行前 %1 段</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::TimelinePaint</name>
    <message>
        <source>µs</source>
        <translation>µs</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>%1 after %2 s</source>
        <translation>%2 s 后 %1</translation>
    </message>
    <message>
        <source>Time (%1)</source>
        <translation>时间（%1）</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::TimelineView</name>
    <message>
        <source>Timeline of the workers</source>
        <translation>worker 时间线</translation>
    </message>
    <message>
        <source>%1: %2, %3, from %4</source>
        <translation>%1：%2，%3，起于 %4</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>worker</translation>
    </message>
    <message>
        <source>%1 (s)</source>
        <translation>%1（s）</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::TrainPage</name>
    <message>
        <source>Training finished.</source>
        <translation>训练完成。</translation>
    </message>
    <message>
        <source>Trained for %1: %2 validation accuracy in epoch %3. Next: Evaluate.</source>
        <translation>训练用时 %1：验证准确率 %2，在第 %3 轮。下一步：评估。</translation>
    </message>
    <message>
        <source>Train a model</source>
        <translation>训练模型</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Model summary</source>
        <translation>模型摘要</translation>
    </message>
    <message>
        <source>Start training</source>
        <translation>开始训练</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>配方</translation>
    </message>
    <message>
        <source>Run to show</source>
        <translation>要显示的运行</translation>
    </message>
    <message>
        <source>Go on with this run where it stopped</source>
        <translation>从停止处继续此运行</translation>
    </message>
    <message>
        <source>Nothing to train on yet</source>
        <translation>还没有可训练的数据</translation>
    </message>
    <message>
        <source>Ready to train</source>
        <translation>可以训练</translation>
    </message>
    <message>
        <source>Press Start training: the curves grow here while the model learns.</source>
        <translation>点击“开始训练”：模型学习时，曲线将显示在此处。</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Training stopped. Nothing is lost: Resume goes on where it stopped.</source>
        <translation>训练已停止。没有任何损失：“继续”将从停止处继续。</translation>
    </message>
    <message>
        <source>Training…</source>
        <translation>正在训练…</translation>
    </message>
    <message>
        <source>ResNet-18, %1 parameters</source>
        <translation>ResNet-18，%1 个参数</translation>
    </message>
    <message>
        <source>, %1 of them learn</source>
        <translation>，其中 %1 个参与学习</translation>
    </message>
    <message>
        <source> · %1 training images</source>
        <translation> · %1 张训练图像</translation>
    </message>
    <message>
        <source>Pull the plug</source>
        <translation>拔掉电源</translation>
    </message>
    <message>
        <source>Kills the training’s process at once, as a power cut would (kill -9). It goes on by itself from its last stored state, and ends with the numbers of an unbroken run.</source>
        <translation>像断电一样立即终止训练进程（kill -9）。它会自动从最后保存的状态继续，最终数值与未中断的运行相同。</translation>
    </message>
    <message>
        <source>The plug was pulled after %1 epochs: the training’s process is dead. A new one starts…</source>
        <translation>在 %1 轮后拔掉了电源：训练进程已终止。正在启动新进程…</translation>
    </message>
    <message>
        <source>The plug was pulled after %1 epochs. A new process went on after %2, from the last stored state; the numbers will be those of an unbroken run.</source>
        <translation>在 %1 轮后拔掉了电源。新进程在 %2 后从最后保存的状态继续；数值将与未中断的运行相同。</translation>
    </message>
    <message>
        <source>This run learned from %1: open that dataset to go on</source>
        <translation>此运行从 %1 学习：请打开该数据集以继续</translation>
    </message>
    <message>
        <source>Trained on %1: %2 validation accuracy in epoch %3. Next: Evaluate.</source>
        <translation>已在 %1 上训练：验证准确率 %2，在第 %3 轮。下一步：评估。</translation>
    </message>
    <message>
        <source>The study’s best recipe is the form’s already.</source>
        <translation>表单中已是研究的最佳配方。</translation>
    </message>
    <message>
        <source>From the study: %1.</source>
        <translation>来自研究：%1。</translation>
    </message>
    <message>
        <source>%1 The number of epochs stays %2.</source>
        <translation>%1 轮数保持为 %2。</translation>
    </message>
    <message>
        <source>Ten more epochs</source>
        <translation>再训练十轮</translation>
    </message>
    <message>
        <source>Resuming %1</source>
        <translation>继续 %1</translation>
    </message>
    <message>
        <source>Go on with this run, with its recipe and its last state</source>
        <translation>按此运行的配方和最后状态继续此运行</translation>
    </message>
    <message>
        <source>Training, %1 at %2 px</source>
        <translation>训练，%1，%2 px</translation>
    </message>
    <message>
        <source>Going on with %1, to epoch %2</source>
        <translation>继续训练 %1，直到第 %2 轮</translation>
    </message>
    <message>
        <source> · %1 training image</source>
        <translation> · %1 张训练图像</translation>
    </message>
    <message>
        <source>Model summary: ResNet-18, %1 × %1 px, %2</source>
        <translation>模型摘要：ResNet-18，%1 × %1 px，%2</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::TrainingView</name>
    <message>
        <source>Epoch</source>
        <translation>轮</translation>
    </message>
    <message>
        <source>Cross-entropy (nats)</source>
        <translation>交叉熵（nat）</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>准确率</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>轮</translation>
    </message>
    <message>
        <source>train</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>验证</translation>
    </message>
    <message>
        <source>step</source>
        <translation>步</translation>
    </message>
    <message>
        <source>see which</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>1 picture left out</source>
        <translation>略过 1 张图像</translation>
    </message>
    <message>
        <source>%1 pictures left out</source>
        <translation>略过 %1 张图像</translation>
    </message>
    <message>
        <source>best %1 valid, epoch %2</source>
        <translation>最佳验证 %1，第 %2 轮</translation>
    </message>
    <message>
        <source>Pictures left out</source>
        <translation>略过的图像</translation>
    </message>
    <message>
        <source>%1 training, %2 validation, %3 test images</source>
        <translation>%1 张训练、%2 张验证、%3 张测试图像</translation>
    </message>
    <message>
        <source>GPU</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>started %1</source>
        <translation>开始于 %1</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::TrashDialog</name>
    <message>
        <source>Trash</source>
        <translation>回收站</translation>
    </message>
    <message>
        <source>Runs in the trash</source>
        <translation>回收站中的运行</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>恢复(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Empty the trash…</source>
        <translation>清空回收站(&amp;E)…</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>回收站为空。</translation>
    </message>
    <message>
        <source>%1, %2. Deleted runs stay here until the trash is emptied.</source>
        <translation>%1，%2。已删除的运行保留在此处，直到清空回收站。</translation>
    </message>
    <message>
        <source>1 run</source>
        <translation>1 次运行</translation>
    </message>
    <message>
        <source>%1 runs</source>
        <translation>%1 次运行</translation>
    </message>
    <message>
        <source>Empty the trash?</source>
        <translation>清空回收站？</translation>
    </message>
    <message>
        <source>%1 with their models will be deleted for good. This cannot be undone.</source>
        <translation>%1 及其模型将被永久删除。此操作无法撤销。</translation>
    </message>
    <message>
        <source>&amp;Delete for good</source>
        <translation>永久删除(&amp;D)</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>删除时间</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::TrialFields</name>
    <message>
        <source>Reproducible</source>
        <translation>可重现</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>准确率</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>Trials</source>
        <translation>试验数</translation>
    </message>
    <message>
        <source>Trainings of the whole study, those done before included</source>
        <translation>整个研究的训练次数，包括已完成的</translation>
    </message>
    <message>
        <source>At a time</source>
        <translation>同时进行</translation>
    </message>
    <message>
        <source>Trials that train side by side</source>
        <translation>并行训练的试验数</translation>
    </message>
    <message>
        <source>Cores each</source>
        <translation>各占核数</translation>
    </message>
    <message>
        <source>Cores that each trial&apos;s arithmetic uses</source>
        <translation>每个试验计算所用的核数</translation>
    </message>
    <message>
        <source>Judged by</source>
        <translation>评判指标</translation>
    </message>
    <message>
        <source>The highest validation accuracy, or the lowest validation loss, of a trial&apos;s epochs</source>
        <translation>试验各轮中最高的验证准确率，或最低的验证损失</translation>
    </message>
    <message>
        <source>On: the same trials however many run at a time and however long each takes.
Off: as fast as possible, each trial from whatever is known when it begins; results depend on timing.</source>
        <translation>开：无论同时运行多少、各自耗时多长，试验都相同。
关：尽可能快，每个试验根据开始时已知的结果确定；结果取决于时序。</translation>
    </message>
    <message>
        <source>Look-back</source>
        <translation>回看</translation>
    </message>
    <message>
        <source>So many trials before a trial may still run when it is suggested: one more than these can run at a time, and the search learns of each that much later</source>
        <translation>建议一个试验时，其前面可以仍在运行的试验数：可同时运行的数量为此数加一，而搜索也会晚同样多个试验才获知各结果</translation>
    </message>
    <message>
        <source>Their share</source>
        <translation>平分</translation>
    </message>
    <message>
        <source>The same trials, however many run at a time.</source>
        <translation>无论同时运行多少，试验都相同。</translation>
    </message>
    <message>
        <source>As fast as possible: results depend on timing.</source>
        <translation>尽可能快：结果取决于时序。</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::TrialPlot</name>
    <message>
        <source>Trials: %1</source>
        <translation>试验：%1</translation>
    </message>
    <message>
        <source>, best: %1</source>
        <translation>，最佳：%1</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>试验</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Time (s)</source>
        <translation>用时（s）</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::TrialTableModel</name>
    <message>
        <source>%1  best</source>
        <translation>%1  最佳</translation>
    </message>
    <message>
        <source>The best value so far</source>
        <translation>目前最佳值</translation>
    </message>
    <message>
        <source>Which of the trials side by side it was</source>
        <translation>试验所在的并行槽位</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>试验</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>轮数</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>用时</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>槽位</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::TrialTimeline</name>
    <message>
        <source>Timeline of the trials</source>
        <translation>试验时间线</translation>
    </message>
    <message>
        <source>Appears when the first trial has begun.</source>
        <translation>第一个试验开始后显示。</translation>
    </message>
    <message>
        <source>%1
%2, from %3</source>
        <translation>%1
%2，起于 %3</translation>
    </message>
    <message>
        <source>slot %1</source>
        <translation>槽位 %1</translation>
    </message>
    <message>
        <source>%1 days later</source>
        <translation>%1 天后</translation>
    </message>
    <message>
        <source>%1 h later</source>
        <translation>%1 h 后</translation>
    </message>
    <message>
        <source>%1 min later</source>
        <translation>%1 min 后</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>h</source>
        <translation>h</translation>
    </message>
    <message>
        <source>Time since the study&apos;s start, without breaks (%1)</source>
        <translation>自研究开始的时间，不含中断（%1）</translation>
    </message>
    <message>
        <source>Time since the study&apos;s start (%1)</source>
        <translation>自研究开始的时间（%1）</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::TrialWords</name>
    <message>
        <source>Trial %1</source>
        <translation>试验 %1</translation>
    </message>
    <message>
        <source>running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>pruned</source>
        <translation>提前终止</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>准确率</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::TrialsCard</name>
    <message>
        <source>Trials</source>
        <translation>试验</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>显示全部(&amp;A)</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>复制为文本</translation>
    </message>
    <message>
        <source>The rows as they are shown, with tabs between columns, for a spreadsheet</source>
        <translation>按显示的行复制，列间以制表符分隔，可用于电子表格</translation>
    </message>
    <message>
        <source>%1 of %2, brushed in the parallel coordinates</source>
        <translation>%1 / %2，在平行坐标中选取</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::TuneForm</name>
    <message>
        <source>TRIALS</source>
        <translation>试验</translation>
    </message>
    <message>
        <source>SEARCH SPACE</source>
        <translation>搜索空间</translation>
    </message>
    <message>
        <source>SEARCH</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>RECIPE OF EVERY TRIAL</source>
        <translation>各试验的配方</translation>
    </message>
    <message>
        <source>Edit search space…</source>
        <translation>编辑搜索空间…</translation>
    </message>
    <message>
        <source>Search space</source>
        <translation>搜索空间</translation>
    </message>
    <message>
        <source>SEVERAL MACHINES</source>
        <translation>多台机器</translation>
    </message>
    <message>
        <source>Database of the study</source>
        <translation>研究的数据库</translation>
    </message>
    <message>
        <source>A study in a PostgreSQL database is tuned by all machines that are given the same address. Empty: a file in the runs folder, for this machine alone. The password is taken from ~/.pgpass.</source>
        <translation>PostgreSQL 数据库中的研究由所有使用同一地址的机器共同调优。留空：运行文件夹中的文件，仅供本机使用。密码取自 ~/.pgpass。</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::TunePage</name>
    <message>
        <source>Tune a model</source>
        <translation>调优模型</translation>
    </message>
    <message>
        <source>Tuning</source>
        <translation>调优</translation>
    </message>
    <message>
        <source>%1 The trials that finished before are kept.</source>
        <translation>%1 此前完成的试验已保留。</translation>
    </message>
    <message>
        <source>The trials took %1. Best: %2</source>
        <translation>试验用时 %1。最佳：%2</translation>
    </message>
    <message>
        <source>The trials took %1, but none came to a value.</source>
        <translation>试验用时 %1，但没有得到结果。</translation>
    </message>
    <message>
        <source>Open study</source>
        <translation>打开研究</translation>
    </message>
    <message>
        <source>Studies (*.db *.sqlite *.sqlite3);;All files (*)</source>
        <translation>研究 (*.db *.sqlite *.sqlite3);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Save recipe</source>
        <translation>保存配方</translation>
    </message>
    <message>
        <source>Recipes (*.json)</source>
        <translation>配方 (*.json)</translation>
    </message>
    <message>
        <source>Tuning: %1 · %2</source>
        <translation>调优：%1 · %2</translation>
    </message>
    <message>
        <source>Preparing the data…</source>
        <translation>正在准备数据…</translation>
    </message>
    <message>
        <source>%1 · made by another program</source>
        <translation>%1 · 由其他程序创建</translation>
    </message>
    <message>
        <source>Short trainings side by side look for the best hyperparameters</source>
        <translation>并行进行短训练，寻找最佳超参数</translation>
    </message>
    <message>
        <source>Tuning…</source>
        <translation>正在调优…</translation>
    </message>
    <message>
        <source>Start tuning</source>
        <translation>开始调优</translation>
    </message>
    <message>
        <source>Open stud&amp;y…</source>
        <translation>打开研究(&amp;Y)…</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>研究</translation>
    </message>
    <message>
        <source>Nothing to tune on yet</source>
        <translation>还没有可调优的数据</translation>
    </message>
    <message>
        <source>Ready to tune</source>
        <translation>可以调优</translation>
    </message>
    <message>
        <source>Press Start tuning: trials train side by side with parameters from the search space, each learns from those before it, and the plots grow here. What has finished is kept whenever you stop.</source>
        <translation>点击“开始调优”：各试验用搜索空间中的参数并行训练，后面的试验从前面的试验中学习，图表将显示在此处。无论何时停止，已完成的部分都会保留。</translation>
    </message>
    <message>
        <source>This study&apos;s trials learn from %1: open that dataset to go on</source>
        <translation>此研究的试验从 %1 学习：请打开该数据集以继续</translation>
    </message>
    <message>
        <source>Tuning stopped. Finished trials are kept (%1), and Continue goes on with the others where they stopped.</source>
        <translation>调优已停止。已完成的试验会保留（%1），“继续”将从停止处继续其余试验。</translation>
    </message>
    <message>
        <source>Tuning stopped before the first trial finished. Continue goes on where it stopped.</source>
        <translation>第一个试验完成前调优已停止。“继续”将从停止处继续。</translation>
    </message>
    <message>
        <source>A study of Leafbench or of Optuna: a file (.db), or one in a PostgreSQL database</source>
        <translation>Leafbench 或 Optuna 的研究：文件（.db），或 PostgreSQL 数据库中的研究</translation>
    </message>
    <message>
        <source>From a &amp;file…</source>
        <translation>从文件(&amp;F)…</translation>
    </message>
    <message>
        <source>From a &amp;database…</source>
        <translation>从数据库(&amp;D)…</translation>
    </message>
    <message>
        <source>Address of the study, as postgresql://user@host/database#study</source>
        <translation>研究的地址，形如 postgresql://user@host/database#study</translation>
    </message>
    <message>
        <source>Several studies are there. Open which one?</source>
        <translation>该处有多项研究。打开哪一项？</translation>
    </message>
    <message>
        <source>Tuning, %1</source>
        <translation>调优，%1</translation>
    </message>
    <message>
        <source>Going on with the tuning %1, up to %2</source>
        <translation>继续调优 %1，直到 %2</translation>
    </message>
    <message>
        <source>Go on with this study&apos;s own settings, up to %1</source>
        <translation>按此研究自身的设置继续，直到 %1</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::TuneView</name>
    <message>
        <source>&amp;Overview</source>
        <translation>概览(&amp;O)</translation>
    </message>
    <message>
        <source>Para&amp;meters</source>
        <translation>参数(&amp;M)</translation>
    </message>
    <message>
        <source>Tria&amp;ls</source>
        <translation>试验(&amp;L)</translation>
    </message>
    <message>
        <source>Lo&amp;g</source>
        <translation>日志(&amp;G)</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Epochs of each trial</source>
        <translation>各试验的逐轮情况</translation>
    </message>
    <message>
        <source>Trials over time</source>
        <translation>试验随时间</translation>
    </message>
    <message>
        <source>Importance</source>
        <translation>重要性</translation>
    </message>
    <message>
        <source>Parallel coordinates</source>
        <translation>平行坐标</translation>
    </message>
    <message>
        <source>One parameter</source>
        <translation>单个参数</translation>
    </message>
    <message>
        <source>Two parameters</source>
        <translation>两个参数</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>There is no log beside this study&apos;s file.</source>
        <translation>此研究的文件旁没有日志。</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::TuningWords</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, %2 running</source>
        <translation>%1，%2 个运行中</translation>
    </message>
    <message>
        <source>%1 in trial %2</source>
        <translation>%1（试验 %2）</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::WorkTeller</name>
    <message>
        <source>Another Leafbench is training</source>
        <translation>另一个 Leafbench 正在训练</translation>
    </message>
    <message>
        <source>Another Leafbench is tuning hyperparameters</source>
        <translation>另一个 Leafbench 正在调优超参数</translation>
    </message>
    <message>
        <source>Another Leafbench is computing statistics</source>
        <translation>另一个 Leafbench 正在计算统计</translation>
    </message>
    <message>
        <source>Another Leafbench is measuring speedup</source>
        <translation>另一个 Leafbench 正在测量加速比</translation>
    </message>
    <message>
        <source>Another Leafbench is replaying the paper</source>
        <translation>另一个 Leafbench 正在复现论文</translation>
    </message>
    <message>
        <source>Another Leafbench is evaluating a run</source>
        <translation>另一个 Leafbench 正在评估一次运行</translation>
    </message>
    <message>
        <source>Another Leafbench is training %1</source>
        <translation>另一个 Leafbench 正在训练 %1</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::Worksheet</name>
    <message>
        <source>Lab %1: %2</source>
        <translation>实验 %1：%2</translation>
    </message>
    <message>
        <source>Guesses, before anything was measured</source>
        <translation>猜测，在测量之前作出</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Guess</source>
        <translation>猜测</translation>
    </message>
    <message>
        <source>Answers: %1 of %2 right</source>
        <translation>回答：答对 %1 / %2</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>right</source>
        <translation>正确</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Everything that was measured</source>
        <translation>全部测量结果</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>实测</translation>
    </message>
    <message>
        <source>no name given</source>
        <translation>未填姓名</translation>
    </message>
    <message>
        <source>Worksheet of %1, %2</source>
        <translation>%1 的实验报告，%2</translation>
    </message>
    <message>
        <source>Machine: %1, %2. Leafbench %3.</source>
        <translation>机器：%1，%2。Leafbench %3。</translation>
    </message>
    <message>
        <source>Code of this worksheet: %1. The HTML file holds the record behind it, which leafbench-cli worksheets checks and collects.</source>
        <translation>此实验报告的代码：%1。HTML 文件中保存着对应的记录，可用 leafbench-cli worksheets 检查和汇总。</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::WorksheetView</name>
    <message>
        <source>Your worksheet</source>
        <translation>你的实验报告</translation>
    </message>
    <message>
        <source>%1 of %2 questions were right at the first answer. The worksheet has your guesses, what this machine measured, the figures and your answers.</source>
        <translation>%2 个问题中有 %1 个一次答对。实验报告包含你的猜测、这台机器的测量结果、图表和你的回答。</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>你的姓名</translation>
    </message>
    <message>
        <source>&amp;Your name</source>
        <translation>你的姓名(&amp;Y)</translation>
    </message>
    <message>
        <source>Save as HTML…</source>
        <translation>存为 HTML…</translation>
    </message>
    <message>
        <source>To hand in: it holds the record that is checked</source>
        <translation>用于提交：其中保存着供检查的记录</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>存为 PDF…</translation>
    </message>
    <message>
        <source>To print or to read</source>
        <translation>用于打印或阅读</translation>
    </message>
    <message>
        <source>Save worksheet</source>
        <translation>保存实验报告</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>HTML (*.html)</source>
        <translation>HTML (*.html)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>已另存为 %1</translation>
    </message>
</context>
<context>
    <name>leafbench::words</name>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 以及另外 %2 个</translation>
    </message>
    <message>
        <source>%1 cannot be &quot;%2&quot;.</source>
        <translation>%1 不能为“%2”。</translation>
    </message>
    <message>
        <source>Use one of: %1.</source>
        <translation>可用值：%1。</translation>
    </message>
    <message>
        <source>It goes from %1 to %2.</source>
        <translation>取值范围为 %1 至 %2。</translation>
    </message>
    <message>
        <source>%1 ends too early: the file is cut off. Get it again from where it came.</source>
        <translation>%1 过早结束：文件被截断。请从来源重新获取。</translation>
    </message>
    <message>
        <source>%1 has %2 megapixels; the limit is %3. Make it smaller first.</source>
        <translation>%1 有 %2 百万像素；上限为 %3。请先缩小。</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 为空。</translation>
    </message>
    <message>
        <source>%1 is broken and cannot be decoded%2.</source>
        <translation>%1 已损坏，无法解码%2。</translation>
    </message>
    <message>
        <source>%1 does not exist. Check the path.</source>
        <translation>%1 不存在。请检查路径。</translation>
    </message>
    <message>
        <source>%1 is not a folder. Choose the folder that holds the class folders.</source>
        <translation>%1 不是文件夹。请选择包含类别文件夹的文件夹。</translation>
    </message>
    <message>
        <source>%1 cannot be read%2. Check its permissions.</source>
        <translation>无法读取 %1%2。请检查其权限。</translation>
    </message>
    <message>
        <source>%1 cannot be written%2. Check the permissions and the space left.</source>
        <translation>无法写入 %1%2。请检查权限和剩余空间。</translation>
    </message>
    <message>
        <source>%1 is damaged or of another kind%2.</source>
        <translation>%1 已损坏或类型不符%2。</translation>
    </message>
    <message>
        <source>%1 holds no class folders with images. Choose the folder whose subfolders are the classes, or the one with train and valid inside.</source>
        <translation>%1 中没有含图像的类别文件夹。请选择以各类别为子文件夹的文件夹，或包含 train 和 valid 的文件夹。</translation>
    </message>
    <message>
        <source>None of the images could be read.</source>
        <translation>所有图像都无法读取。</translation>
    </message>
    <message>
        <source>None of the images could be read, %1 for example.</source>
        <translation>所有图像都无法读取，例如 %1。</translation>
    </message>
    <message>
        <source>The %1 subset holds no images. Make a split that gives it some, or choose another subset.</source>
        <translation>%1子集中没有图像。请创建含有该子集的划分，或选择其他子集。</translation>
    </message>
    <message>
        <source>The %1 subset needs at least %2 images.</source>
        <translation>%1子集至少需要 %2 张图像。</translation>
    </message>
    <message>
        <source>The split %1 was made for other images (first difference: %2). Make a new split for this folder.</source>
        <translation>划分 %1 是为其他图像创建的（第一处差异：%2）。请为此文件夹创建新的划分。</translation>
    </message>
    <message>
        <source>The classes in %1 are not those of the run.</source>
        <translation>%1 中的类别与运行的类别不同。</translation>
    </message>
    <message>
        <source>%1 is not a run: it holds no run.json.</source>
        <translation>%1 不是运行：其中没有 run.json。</translation>
    </message>
    <message>
        <source>The run %1 has no model yet: its first epoch has not ended. Resume it first.</source>
        <translation>运行 %1 还没有模型：其第一轮尚未结束。请先继续该运行。</translation>
    </message>
    <message>
        <source>The weights in %1 do not fit ResNet-18: %2.</source>
        <translation>%1 中的权重与 ResNet-18 不符：%2。</translation>
    </message>
    <message>
        <source>The loss is no longer a number in epoch %1: the training diverged. Lower the learning rate.</source>
        <translation>第 %1 轮的损失已不是数值：训练发散了。请降低学习率。</translation>
    </message>
    <message>
        <source>The memory did not suffice. Use a smaller batch size or input size.</source>
        <translation>内存不足。请减小 batch 大小或输入大小。</translation>
    </message>
    <message>
        <source>Something went wrong inside%1. Nothing already stored is lost.</source>
        <translation>内部出错%1。已保存的内容没有丢失。</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>数据集</translation>
    </message>
    <message>
        <source>Folder of class folders, or of train and valid.</source>
        <translation>包含类别文件夹，或包含 train 和 valid 的文件夹。</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>划分</translation>
    </message>
    <message>
        <source>auto, folders (keep train and valid), stratified, or a saved split file.</source>
        <translation>auto、folders（保留 train 和 valid）、stratified（分层），或已保存的划分文件。</translation>
    </message>
    <message>
        <source>Training share</source>
        <translation>训练占比</translation>
    </message>
    <message>
        <source>Share of all images that train (stratified split).</source>
        <translation>用于训练的占全部图像的比例（分层划分）。</translation>
    </message>
    <message>
        <source>Validation share</source>
        <translation>验证占比</translation>
    </message>
    <message>
        <source>Share of all images that validate (stratified split).</source>
        <translation>用于验证的占全部图像的比例（分层划分）。</translation>
    </message>
    <message>
        <source>Test share</source>
        <translation>测试占比</translation>
    </message>
    <message>
        <source>Share kept for the test: of all images, or of train when the folders are kept.</source>
        <translation>留作测试的比例：占全部图像；保留文件夹时占 train。</translation>
    </message>
    <message>
        <source>Input size</source>
        <translation>输入大小</translation>
    </message>
    <message>
        <source>Side of the pictures the network sees, in pixels. Half the size is about four times faster.</source>
        <translation>网络所见图像的边长，以像素计。边长减半，速度约为四倍。</translation>
    </message>
    <message>
        <source>Augmentation</source>
        <translation>数据增强</translation>
    </message>
    <message>
        <source>Random changes to training pictures, so that the network does not learn them by heart.</source>
        <translation>对训练图像的随机变换，使网络不会死记硬背。</translation>
    </message>
    <message>
        <source>Trainable</source>
        <translation>可训练部分</translation>
    </message>
    <message>
        <source>The whole network, or the last layer alone (the paper&apos;s setting).</source>
        <translation>整个网络，或仅最后一层（论文的设置）。</translation>
    </message>
    <message>
        <source>By each batch (the paper&apos;s setting), or fixed: by the stored statistics, which then stay. Fixed, with the head alone and no augmentation, pictures pass the network only once.</source>
        <translation>按每个 batch（论文的设置），或固定：按保存的统计量，之后不变。固定、仅分类头且无数据增强时，图像只需通过网络一次。</translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>Dropout</translation>
    </message>
    <message>
        <source>Share of outputs dropped at random after the last layer while training.</source>
        <translation>训练时最后一层之后随机丢弃的输出比例。</translation>
    </message>
    <message>
        <source>Start weights</source>
        <translation>初始权重</translation>
    </message>
    <message>
        <source>Optimizer</source>
        <translation>优化器</translation>
    </message>
    <message>
        <source>How the weights follow the gradients.</source>
        <translation>权重如何随梯度更新。</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <source>Size of a step; the highest one of the one-cycle schedule.</source>
        <translation>每步的大小；对 one-cycle 调度为最高值。</translation>
    </message>
    <message>
        <source>Momentum</source>
        <translation>动量</translation>
    </message>
    <message>
        <source>How much of the last step goes into the next (SGD).</source>
        <translation>上一步有多少进入下一步（SGD）。</translation>
    </message>
    <message>
        <source>Nesterov</source>
        <translation>Nesterov</translation>
    </message>
    <message>
        <source>Look one step ahead with the momentum (SGD).</source>
        <translation>借助动量向前预看一步（SGD）。</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>权重衰减</translation>
    </message>
    <message>
        <source>Pulls the weights towards zero, against overfitting.</source>
        <translation>将权重拉向零，防止过拟合。</translation>
    </message>
    <message>
        <source>Label smoothing</source>
        <translation>标签平滑</translation>
    </message>
    <message>
        <source>Share of the target spread over all classes, so that the network stays less sure.</source>
        <translation>分摊到所有类别的目标比例，使网络不至于过于自信。</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>调度</translation>
    </message>
    <message>
        <source>How the learning rate changes over the training.</source>
        <translation>学习率在训练过程中如何变化。</translation>
    </message>
    <message>
        <source>Step size</source>
        <translation>步长</translation>
    </message>
    <message>
        <source>Epochs between two falls of the learning rate (step schedule).</source>
        <translation>学习率两次下降之间的轮数（阶梯调度）。</translation>
    </message>
    <message>
        <source>Gamma</source>
        <translation>Gamma</translation>
    </message>
    <message>
        <source>Factor of the learning rate at each step (step schedule).</source>
        <translation>每次下降时学习率的倍数（阶梯调度）。</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>轮数</translation>
    </message>
    <message>
        <source>How often the training goes over all images.</source>
        <translation>训练遍历全部图像的次数。</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>batch 大小</translation>
    </message>
    <message>
        <source>Images that make one step.</source>
        <translation>构成一步的图像数。</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>数值精度</translation>
    </message>
    <message>
        <source>bfloat16 is about twice as fast where the processor has it; elsewhere float32 is used.</source>
        <translation>处理器支持时 bfloat16 约快一倍；否则使用 float32。</translation>
    </message>
    <message>
        <source>Loader workers</source>
        <translation>加载 worker</translation>
    </message>
    <message>
        <source>Threads that load pictures; 0: the training thread loads them; -1: chosen from the cores.</source>
        <translation>加载图像的线程数；0：由训练线程加载；-1：按核数选择。</translation>
    </message>
    <message>
        <source>Replicas</source>
        <translation>副本数</translation>
    </message>
    <message>
        <source>Copies of the model that share each batch.</source>
        <translation>分担每个 batch 的模型副本数。</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>随机种子</translation>
    </message>
    <message>
        <source>The same seed gives the same numbers on the same machine.</source>
        <translation>在同一机器上，相同种子得到相同数值。</translation>
    </message>
    <message>
        <source>Whole network</source>
        <translation>整个网络</translation>
    </message>
    <message>
        <source>Head alone</source>
        <translation>仅分类头</translation>
    </message>
    <message>
        <source>By each batch</source>
        <translation>按每个 batch</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>固定</translation>
    </message>
    <message>
        <source>SGD</source>
        <translation>SGD</translation>
    </message>
    <message>
        <source>AdamW</source>
        <translation>AdamW</translation>
    </message>
    <message>
        <source>Constant</source>
        <translation>恒定</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>阶梯</translation>
    </message>
    <message>
        <source>One-cycle</source>
        <translation>One-cycle</translation>
    </message>
    <message>
        <source>float32</source>
        <translation>float32</translation>
    </message>
    <message>
        <source>bfloat16</source>
        <translation>bfloat16</translation>
    </message>
    <message>
        <source>Flips</source>
        <translation>翻转</translation>
    </message>
    <message>
        <source>Quarter turns</source>
        <translation>90° 旋转</translation>
    </message>
    <message>
        <source>Random crops</source>
        <translation>随机裁剪</translation>
    </message>
    <message>
        <source>Colour jitter</source>
        <translation>颜色抖动</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>The folders&apos; own</source>
        <translation>按自带文件夹</translation>
    </message>
    <message>
        <source>Stratified</source>
        <translation>分层</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1:%2 min</source>
        <translation>%1:%2 min</translation>
    </message>
    <message>
        <source>%1:%2:%3 h</source>
        <translation>%1:%2:%3 h</translation>
    </message>
    <message>
        <source>Reading the folder</source>
        <translation>读取文件夹</translation>
    </message>
    <message>
        <source>Channel statistics</source>
        <translation>通道统计</translation>
    </message>
    <message>
        <source>Features of the pictures</source>
        <translation>图像特征</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Validating</source>
        <translation>验证</translation>
    </message>
    <message>
        <source>Evaluating</source>
        <translation>评估</translation>
    </message>
    <message>
        <source>Drawing leaves</source>
        <translation>绘制叶片</translation>
    </message>
    <message>
        <source>training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>验证</translation>
    </message>
    <message>
        <source>test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>no subset</source>
        <translation>无子集</translation>
    </message>
    <message>
        <source>%1: a class folder without images.</source>
        <translation>%1：没有图像的类别文件夹。</translation>
    </message>
    <message>
        <source>%1: cannot be read (%2).</source>
        <translation>%1：无法读取（%2）。</translation>
    </message>
    <message>
        <source>%1: %2 images are too few for the shares; none went to %3.</source>
        <translation>%1：%2 张图像太少，不足以按占比划分；没有图像分到%3。</translation>
    </message>
    <message>
        <source>%1 workers and %2 replicas on %3 cores: more than the machine has, so they will wait for each other and may run slower.</source>
        <translation>%1 个 worker 和 %2 个副本，共 %3 核：超过机器所有，因此会互相等待，可能变慢。</translation>
    </message>
    <message>
        <source>The dataset %1 changed while it was used%2. Scan it again and start anew.</source>
        <translation>数据集 %1 在使用期间发生了变化%2。请重新扫描并重新开始。</translation>
    </message>
    <message>
        <source>The worker processes could not be started from %1%2.</source>
        <translation>无法从 %1 启动工作进程%2。</translation>
    </message>
    <message>
        <source>The task &quot;%1&quot; ended its worker process %2 times%3. Look at the files it reads, or at the memory.</source>
        <translation>任务“%1”使其工作进程终止了 %2 次%3。请检查它读取的文件，或检查内存。</translation>
    </message>
    <message>
        <source>The library %1 could not be loaded%2. Install the program and its packages again.</source>
        <translation>无法加载库 %1%2。请重新安装程序及其软件包。</translation>
    </message>
    <message>
        <source>1 core</source>
        <translation>1 核</translation>
    </message>
    <message>
        <source>%1 cores</source>
        <translation>%1 核</translation>
    </message>
    <message>
        <source>the training thread loads by itself</source>
        <translation>由训练线程自行加载</translation>
    </message>
    <message>
        <source>1 loader worker</source>
        <translation>1 个加载 worker</translation>
    </message>
    <message>
        <source>%1 loader workers</source>
        <translation>%1 个加载 worker</translation>
    </message>
    <message>
        <source>%1: %2, %3 of %4</source>
        <translation>%1：%2，%3，每个 %4</translation>
    </message>
    <message>
        <source>1 replica</source>
        <translation>1 个副本</translation>
    </message>
    <message>
        <source>%1 replicas</source>
        <translation>%1 个副本</translation>
    </message>
    <message>
        <source>1 thread</source>
        <translation>1 线程</translation>
    </message>
    <message>
        <source>%1 threads</source>
        <translation>%1 线程</translation>
    </message>
    <message>
        <source>%1 memory</source>
        <translation>%1 内存</translation>
    </message>
    <message>
        <source>no GPU</source>
        <translation>无 GPU</translation>
    </message>
    <message>
        <source>%1 (95 % interval %2 to %3)</source>
        <translation>%1（95 % 区间 %2 至 %3）</translation>
    </message>
    <message>
        <source>It scales: %1 do the work with an efficiency of %2.</source>
        <translation>可扩展：%1 完成工作的效率为 %2。</translation>
    </message>
    <message>
        <source>Overhead grows: %1 take %2 times as long as fewer, for there are %3 cores and they take turns.</source>
        <translation>开销增长：%1 所需时间是较少数量时的 %2 倍，因为只有 %3 核，需轮流使用。</translation>
    </message>
    <message>
        <source>Overhead grows: %1 take %2 times as long as fewer, although each could have a core.</source>
        <translation>开销增长：%1 所需时间是较少数量时的 %2 倍，尽管每个都可占一核。</translation>
    </message>
    <message>
        <source>It saturates at the %1 cores: %2 reach %3 times the speed of one worker a core.</source>
        <translation>在 %1 核处饱和：%2 的速度为每核一个 worker 时的 %3 倍。</translation>
    </message>
    <message>
        <source>Take more images or more repeats, and close other programs.</source>
        <translation>请增加图像或重复次数，并关闭其他程序。</translation>
    </message>
    <message>
        <source>Too noisy to say: the repeats differ too much for so few of them.</source>
        <translation>噪声太大，无法判断：重复次数这么少，而各次差异过大。</translation>
    </message>
    <message>
        <source>Too noisy to say: the repeats differ so much that a speedup is only known to within %1.</source>
        <translation>噪声太大，无法判断：各次重复差异很大，加速比只能精确到 %1 以内。</translation>
    </message>
    <message>
        <source>Nothing to compare yet: measure two worker counts at least.</source>
        <translation>还没有可比较的内容：请至少测量两种 worker 数。</translation>
    </message>
    <message>
        <source>Each count was measured once, so the spread is not known: take three repeats.</source>
        <translation>每种数量只测量了一次，离散程度未知：请重复三次。</translation>
    </message>
    <message>
        <source>Statistics by task graph</source>
        <translation>任务图统计</translation>
    </message>
    <message>
        <source>Statistics by loader</source>
        <translation>加载器统计</translation>
    </message>
    <message>
        <source>Training by loader workers</source>
        <translation>按加载 worker 训练</translation>
    </message>
    <message>
        <source>Training by replicas</source>
        <translation>按副本训练</translation>
    </message>
    <message>
        <source>1 worker process</source>
        <translation>1 个工作进程</translation>
    </message>
    <message>
        <source>%1 worker processes</source>
        <translation>%1 个工作进程</translation>
    </message>
    <message>
        <source>read</source>
        <translation>读取</translation>
    </message>
    <message>
        <source>decode</source>
        <translation>解码</translation>
    </message>
    <message>
        <source>compute</source>
        <translation>计算</translation>
    </message>
    <message>
        <source>transfer</source>
        <translation>传输</translation>
    </message>
    <message>
        <source>wait</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>cold file cache</source>
        <translation>冷文件缓存</translation>
    </message>
    <message>
        <source>warm file cache</source>
        <translation>热文件缓存</translation>
    </message>
    <message>
        <source>%1 of the time behaves as if it were serial (Amdahl): no number of workers shortens that.</source>
        <translation>%1 的时间表现为串行（Amdahl）：无论多少 worker 都无法缩短。</translation>
    </message>
    <message>
        <source>Without loader workers the training waits for data %1 of the time: that is what they can take away.</source>
        <translation>没有加载 worker 时，训练有 %1 的时间在等待数据：这是它们能省去的部分。</translation>
    </message>
    <message>
        <source>With %1 the network takes the time, not the loader (it waits %2): more of them cannot help.</source>
        <translation>使用 %1 时，耗时在网络而非加载器（等待 %2）：再增加也无济于事。</translation>
    </message>
    <message>
        <source>It is memory-bound: %1 with a core each need %2 times the worker-seconds of one alone.</source>
        <translation>受内存限制：%1 各占一核时，所需 worker 秒数是单个时的 %2 倍。</translation>
    </message>
    <message>
        <source>Other programs took %1 cores meanwhile: measure again on an idle machine.</source>
        <translation>其他程序同时占用了 %1 核：请在空闲机器上重新测量。</translation>
    </message>
    <message>
        <source>The speedup is in between: neither near the ideal nor flat.</source>
        <translation>加速比居中：既不接近理想，也未变平。</translation>
    </message>
    <message>
        <source>Serial fraction %1 by Amdahl, %2 by Gustafson.</source>
        <translation>串行比例：Amdahl 为 %1，Gustafson 为 %2。</translation>
    </message>
    <message>
        <source>%1 x</source>
        <translation>%1 x</translation>
    </message>
    <message>
        <source>Measuring</source>
        <translation>测量</translation>
    </message>
    <message>
        <source>1 worker</source>
        <translation>1 个 worker</translation>
    </message>
    <message>
        <source>%1 workers</source>
        <translation>%1 个 worker</translation>
    </message>
    <message>
        <source>%1, repeat %2 of %3</source>
        <translation>%1，重复 %2 / %3</translation>
    </message>
    <message>
        <source>epoch %1 of %2</source>
        <translation>第 %1 / %2 轮</translation>
    </message>
    <message>
        <source>%1 workers were asked for, but only %2 can run at a time on this machine&apos;s cores. They will wait for each other and may be slower than %2; ask for no more than that.</source>
        <translation>要求 %1 个 worker，但本机的核只能同时运行 %2 个。它们会互相等待，可能比 %2 个还慢；请不要超过此数。</translation>
    </message>
    <message>
        <source>PyTorch&apos;s own DataParallel does nothing without two GPUs. Here copies of the model share each batch on the processor&apos;s cores.</source>
        <translation>没有两个 GPU 时，PyTorch 自带的 DataParallel 不起作用。此处由模型副本在处理器各核上分担每个 batch。</translation>
    </message>
    <message>
        <source>More workers were no faster, so Amdahl&apos;s and Gustafson&apos;s laws have nothing to go on: nothing is predicted.</source>
        <translation>更多 worker 并未更快，Amdahl 和 Gustafson 定律没有依据：不作预测。</translation>
    </message>
    <message>
        <source>%1 is not a tuning study that can be used%2. Choose another file.</source>
        <translation>%1 不是可用的调优研究%2。请选择其他文件。</translation>
    </message>
    <message>
        <source>Another program is tuning the study %1%2. Wait for it, or stop it there.</source>
        <translation>另一个程序正在调优研究 %1%2。请等待，或在该处停止。</translation>
    </message>
    <message>
        <source>Another program keeps the study %1 locked%2. Close it there and try again.</source>
        <translation>另一个程序锁定了研究 %1%2。请在该处关闭后重试。</translation>
    </message>
    <message>
        <source>The study %1 was made by an older Optuna%2. Bring it up to date first: optuna storage upgrade --storage sqlite:///FILE.</source>
        <translation>研究 %1 由较旧的 Optuna 创建%2。请先升级：optuna storage upgrade --storage sqlite:///FILE。</translation>
    </message>
    <message>
        <source>The study %1 was made by a newer Optuna than this program knows%2. Use a newer version of this program.</source>
        <translation>研究 %1 由本程序尚不支持的较新 Optuna 创建%2。请使用较新版本的本程序。</translation>
    </message>
    <message>
        <source>The study %1 was begun with other settings: %2. Use those, or begin a new study.</source>
        <translation>研究 %1 开始时的设置不同：%2。请使用那些设置，或开始新的研究。</translation>
    </message>
    <message>
        <source>%1: the low end lies above the high one (%2).</source>
        <translation>%1：下限高于上限（%2）。</translation>
    </message>
    <message>
        <source>%1: a logarithmic range must begin above 0, not at %2.</source>
        <translation>%1：对数范围必须从大于 0 处开始，而不是 %2。</translation>
    </message>
    <message>
        <source>%1: a logarithmic range has no step (%2).</source>
        <translation>%1：对数范围没有步长（%2）。</translation>
    </message>
    <message>
        <source>%1: a step cannot be %2.</source>
        <translation>%1：步长不能为 %2。</translation>
    </message>
    <message>
        <source>%1: %2 is not a number to search between.</source>
        <translation>%1：%2 不是可作搜索边界的数。</translation>
    </message>
    <message>
        <source>%1 goes in whole numbers, and %2 is none.</source>
        <translation>%1 只取整数，而 %2 不是整数。</translation>
    </message>
    <message>
        <source>%1 needs at least one choice.</source>
        <translation>%1 至少需要一个选项。</translation>
    </message>
    <message>
        <source>%1 has a choice twice.</source>
        <translation>%1 有重复的选项。</translation>
    </message>
    <message>
        <source>%1 is searched twice: remove one of the rows.</source>
        <translation>%1 被搜索两次：请移除其中一行。</translation>
    </message>
    <message>
        <source>%1: its condition is about %2, which no row above searches.</source>
        <translation>%1：其条件涉及 %2，但上方没有行搜索它。</translation>
    </message>
    <message>
        <source>%1: its condition can never hold (%2).</source>
        <translation>%1：其条件永远不成立（%2）。</translation>
    </message>
    <message>
        <source>The search space is empty: add a parameter.</source>
        <translation>搜索空间为空：请添加参数。</translation>
    </message>
    <message>
        <source>Batch norm</source>
        <translation>批归一化</translation>
    </message>
    <message>
        <source>It scales: with %1 the efficiency is %2.</source>
        <translation>可扩展：%1 时效率为 %2。</translation>
    </message>
    <message>
        <source>Tuning by parallel trials</source>
        <translation>并行试验调优</translation>
    </message>
    <message>
        <source>1 trial at a time</source>
        <translation>每次 1 个试验</translation>
    </message>
    <message>
        <source>%1 trials at a time</source>
        <translation>同时 %1 个试验</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 或 %2</translation>
    </message>
    <message>
        <source>%1 changes nothing here: it counts only when %2 is %3.</source>
        <translation>%1 在此处不起作用：仅当 %2 为 %3 时才有效。</translation>
    </message>
    <message>
        <source>%1 counts only when %2 is %3: make that its condition.</source>
        <translation>%1 仅当 %2 为 %3 时才有效：请将其设为条件。</translation>
    </message>
    <message>
        <source>Bayesian (TPE)</source>
        <translation>贝叶斯（TPE）</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>随机</translation>
    </message>
    <message>
        <source>Quasi-random</source>
        <translation>准随机</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>网格</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>中位数</translation>
    </message>
    <message>
        <source>Successive halving</source>
        <translation>逐次减半</translation>
    </message>
    <message>
        <source>Hyperband</source>
        <translation>Hyperband</translation>
    </message>
    <message>
        <source>Validation loss</source>
        <translation>验证损失</translation>
    </message>
    <message>
        <source>Validation accuracy</source>
        <translation>验证准确率</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>, log</source>
        <translation>，对数</translation>
    </message>
    <message>
        <source>, step %1</source>
        <translation>，步长 %1</translation>
    </message>
    <message>
        <source>only when %1 is %2</source>
        <translation>仅当 %1 为 %2</translation>
    </message>
    <message>
        <source>1 trial at a time, with all %1. Trials that already use all cores cannot gain from running side by side</source>
        <translation>每次 1 个试验，使用全部 %1。已占用所有核的试验并行运行没有收益</translation>
    </message>
    <message>
        <source>1 trial at a time, with %1 of %2</source>
        <translation>每次 1 个试验，使用 %1，共 %2</translation>
    </message>
    <message>
        <source>%1 trials at a time, %2 each, of %3</source>
        <translation>同时 %1 个试验，各 %2，共 %3</translation>
    </message>
    <message>
        <source>Trials that already use all cores cannot gain from running side by side. Give each fewer cores, or run one at a time.</source>
        <translation>已占用所有核的试验并行运行没有收益。请减少每个试验的核数，或逐个运行。</translation>
    </message>
    <message>
        <source>%1 threads on %2: more than the machine has, so trials will wait for each other.</source>
        <translation>%1 个线程用于 %2：超过机器所有，因此试验会互相等待。</translation>
    </message>
    <message>
        <source>The loss was no longer a number: the training diverged.</source>
        <translation>损失已不是数值：训练发散了。</translation>
    </message>
    <message>
        <source>The memory did not suffice.</source>
        <translation>内存不足。</translation>
    </message>
    <message>
        <source>Tuning</source>
        <translation>调优</translation>
    </message>
    <message>
        <source>%1 of %2 trials</source>
        <translation>%1 / %2 个试验</translation>
    </message>
    <message>
        <source>%1 by name</source>
        <translation>%1 张按名称</translation>
    </message>
    <message>
        <source>%1 by the leaf map</source>
        <translation>%1 张按叶片映射</translation>
    </message>
    <message>
        <source>%1 by identical bytes</source>
        <translation>%1 张按字节相同</translation>
    </message>
    <message>
        <source>%1 by look</source>
        <translation>%1 张按外观</translation>
    </message>
    <message>
        <source>Each of %1 images shows a leaf of its own.</source>
        <translation>%1 张图像各为不同叶片。</translation>
    </message>
    <message>
        <source>%1 images show %2 leaves; %3 are further copies: %4.</source>
        <translation>%1 张图像显示 %2 片叶片；%3 张为额外的重复图：%4。</translation>
    </message>
    <message>
        <source>%1 images lie, identical or looking the same, in another class too: a label of each is wrong.</source>
        <translation>%1 张图像（相同或看起来相同）也位于另一类别：各有一个标注是错的。</translation>
    </message>
    <message>
        <source>None of %1 %2 images shows a leaf that is also in train.</source>
        <translation>%1 张%2图像中没有一张与 train 中的图像为同一叶片。</translation>
    </message>
    <message>
        <source>%1 of %2 %3 images (%4) show a leaf that is also in train.</source>
        <translation>%2 张%3图像中有 %1 张（%4）与 train 中的图像为同一叶片。</translation>
    </message>
    <message>
        <source>the folder&apos;s own</source>
        <translation>自带文件夹</translation>
    </message>
    <message>
        <source>70 / 20 / 10 by class</source>
        <translation>70 / 20 / 10 按类别</translation>
    </message>
    <message>
        <source>the paper&apos;s</source>
        <translation>论文的</translation>
    </message>
    <message>
        <source>leaf-clean</source>
        <translation>按叶片</translation>
    </message>
    <message>
        <source>This split has no validation or test images to compare with train.</source>
        <translation>此划分没有可与 train 比较的验证或测试图像。</translation>
    </message>
    <message>
        <source>As far as names and looks tell, a score on this split is earned on leaves that the network has never seen.</source>
        <translation>就名称和外观来看，此划分上的分数来自网络从未见过的叶片。</translation>
    </message>
    <message>
        <source>Few enough to hardly move a score; a leaf-clean split has none.</source>
        <translation>数量很少，几乎不影响分数；按叶片划分则完全没有。</translation>
    </message>
    <message>
        <source>A score on this split partly measures memory: compare it with one on a leaf-clean split.</source>
        <translation>此划分上的分数部分反映的是记忆：请与按叶片划分上的分数比较。</translation>
    </message>
    <message>
        <source>Eight background pixels alone name the class of %1 of %2 images (95 % interval %3 – %4; chance %5).</source>
        <translation>仅凭八个背景像素就能说出 %2 张图像中 %1 的类别（95 % 区间 %3 – %4；随机 %5）。</translation>
    </message>
    <message>
        <source>The background tells next to nothing of the class: a network has to look at the leaf.</source>
        <translation>背景几乎不透露类别：网络必须看叶片。</translation>
    </message>
    <message>
        <source>That is %1 times chance, without a look at any leaf: the photographs of a class share their cardboard and light. Part of any accuracy here may be that, and it is lost on photographs from elsewhere.</source>
        <translation>这是随机的 %1 倍，却没有看任何叶片：同一类别的照片有共同的底板和光线。此处的准确率可能部分来自于此，在别处的照片上就会失去。</translation>
    </message>
    <message>
        <source>Save it as a JPEG, PNG, BMP, WebP, TIFF or PPM picture.</source>
        <translation>请另存为 JPEG、PNG、BMP、WebP、TIFF 或 PPM 图片。</translation>
    </message>
    <message>
        <source>JPEG, PNG, BMP, WebP, TIFF, PGM and PPM pictures can be used.</source>
        <translation>可使用 JPEG、PNG、BMP、WebP、TIFF、PGM 和 PPM 图片。</translation>
    </message>
    <message>
        <source>%1 is no JPEG, PNG, BMP, WebP, TIFF, PGM or PPM picture.</source>
        <translation>%1 不是 JPEG、PNG、BMP、WebP、TIFF、PGM 或 PPM 图片。</translation>
    </message>
    <message>
        <source>%1 is %2.</source>
        <translation>%1 是%2。</translation>
    </message>
    <message>
        <source>The name of %1 holds bytes that are no letters (not UTF-8). Rename it first.</source>
        <translation>%1 的名称含有不是字符的字节（非 UTF-8）。请先重命名。</translation>
    </message>
    <message>
        <source>Too few sound images to ask the background: at least %1 of several leaves are needed.</source>
        <translation>完好图像太少，无法检查背景：至少需要来自多片叶片的 %1 张。</translation>
    </message>
    <message>
        <source>%1 and %2 were evaluated on different images, so there is nothing to compare. Evaluate both on the same subset of the same dataset.</source>
        <translation>%1 和 %2 在不同图像上评估，因此没有可比较的内容。请在同一数据集的同一子集上评估两者。</translation>
    </message>
    <message>
        <source>a GIF animation</source>
        <translation>GIF 动画</translation>
    </message>
    <message>
        <source>a GIF picture</source>
        <translation>GIF 图片</translation>
    </message>
    <message>
        <source>a WebP animation</source>
        <translation>WebP 动画</translation>
    </message>
    <message>
        <source>a HEIC picture, as some telephones make them</source>
        <translation>HEIC 图片，某些手机会生成</translation>
    </message>
    <message>
        <source>an AVIF picture</source>
        <translation>AVIF 图片</translation>
    </message>
    <message>
        <source>a JPEG 2000 picture</source>
        <translation>JPEG 2000 图片</translation>
    </message>
    <message>
        <source>a JPEG XL picture</source>
        <translation>JPEG XL 图片</translation>
    </message>
    <message>
        <source>a Photoshop file</source>
        <translation>Photoshop 文件</translation>
    </message>
    <message>
        <source>a GIMP file</source>
        <translation>GIMP 文件</translation>
    </message>
    <message>
        <source>an SVG drawing</source>
        <translation>SVG 图</translation>
    </message>
    <message>
        <source>an icon</source>
        <translation>图标</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>PDF 文档</translation>
    </message>
    <message>
        <source>a PostScript document</source>
        <translation>PostScript 文档</translation>
    </message>
    <message>
        <source>a web page</source>
        <translation>网页</translation>
    </message>
    <message>
        <source>an MP4 video</source>
        <translation>MP4 视频</translation>
    </message>
    <message>
        <source>a QuickTime video</source>
        <translation>QuickTime 视频</translation>
    </message>
    <message>
        <source>an AVI video</source>
        <translation>AVI 视频</translation>
    </message>
    <message>
        <source>a Matroska or WebM video</source>
        <translation>Matroska 或 WebM 视频</translation>
    </message>
    <message>
        <source>an MPEG video</source>
        <translation>MPEG 视频</translation>
    </message>
    <message>
        <source>a Flash video</source>
        <translation>Flash 视频</translation>
    </message>
    <message>
        <source>a Windows Media file</source>
        <translation>Windows Media 文件</translation>
    </message>
    <message>
        <source>an Ogg sound or video</source>
        <translation>Ogg 音频或视频</translation>
    </message>
    <message>
        <source>a sound file</source>
        <translation>音频文件</translation>
    </message>
    <message>
        <source>a ZIP archive or an office document</source>
        <translation>ZIP 压缩包或 Office 文档</translation>
    </message>
    <message>
        <source>an archive</source>
        <translation>压缩包</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>数据库</translation>
    </message>
    <message>
        <source>a text file</source>
        <translation>文本文件</translation>
    </message>
    <message>
        <source>a pipe</source>
        <translation>管道</translation>
    </message>
    <message>
        <source>a socket</source>
        <translation>套接字</translation>
    </message>
    <message>
        <source>a device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>a folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Learning what the run knows</source>
        <translation>学习此运行的知识</translation>
    </message>
    <message>
        <source>Opening every picture</source>
        <translation>打开所有图片</translation>
    </message>
    <message>
        <source>Asking the background</source>
        <translation>检查背景</translation>
    </message>
    <message>
        <source>The run %1 was written by a later version of this program (format %2). Use that one, or a newer.</source>
        <translation>运行 %1 由本程序的更新版本写成（格式 %2）。请使用该版本或更新的版本。</translation>
    </message>
    <message>
        <source>Checkpoint every</source>
        <translation>检查点间隔</translation>
    </message>
    <message>
        <source>Seconds between two stored states: the most that a crash can cost. It changes no result.</source>
        <translation>两次保存状态之间的秒数：即崩溃可能造成的最大损失。不影响任何结果。</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>写报告</translation>
    </message>
    <message>
        <source>Bundle</source>
        <translation>打包文件</translation>
    </message>
    <message>
        <source>Copying the run</source>
        <translation>复制运行</translation>
    </message>
    <message>
        <source>Replaying the paper</source>
        <translation>复现论文</translation>
    </message>
    <message>
        <source>step %1 of %2</source>
        <translation>第 %1 / %2 步</translation>
    </message>
    <message>
        <source>The process that does this work ended unexpectedly (%1) before it had begun. Start it again.</source>
        <translation>执行此工作的进程在开始前意外结束（%1）。请重新启动。</translation>
    </message>
    <message>
        <source>The process that worked on %1 ended unexpectedly (%2). Nothing that was stored is lost.</source>
        <translation>处理 %1 的进程意外结束（%2）。已保存的内容没有丢失。</translation>
    </message>
    <message>
        <source>The folder %1 is no longer there. What is done so far is kept: bring it back and resume.</source>
        <translation>文件夹 %1 已不在。目前已完成的部分会保留：请将其恢复后继续。</translation>
    </message>
    <message>
        <source>Another program is training the run %1%2. Wait for it, or stop it there.</source>
        <translation>另一个程序正在训练运行 %1%2。请等待，或在该处停止。</translation>
    </message>
    <message>
        <source>%1 of %2 images cannot be read</source>
        <translation>%2 张图像中有 %1 张无法读取</translation>
    </message>
    <message>
        <source>%1 of %2 %3 images cannot be read</source>
        <translation>%2 张%3图像中有 %1 张无法读取</translation>
    </message>
    <message>
        <source> (for example %1)</source>
        <translation> （例如 %1）</translation>
    </message>
    <message>
        <source>: too many for numbers that mean anything. Repair or remove them first.</source>
        <translation>：太多，得到的数值没有意义。请先修复或移除它们。</translation>
    </message>
    <message>
        <source>%1 holds several datasets side by side. Choose one of them: %2.</source>
        <translation>%1 中并列有多个数据集。请选择其中之一：%2。</translation>
    </message>
    <message>
        <source>%1: passed over, for they are no images: %2.</source>
        <translation>%1：已跳过，因为不是图像：%2。</translation>
    </message>
    <message>
        <source>%1: counted as %2, for only case, spaces or the form of its letters differ.</source>
        <translation>%1：视为 %2，因为仅大小写、空格或字符写法不同。</translation>
    </message>
    <message>
        <source>a TIFF picture of other than 8 or 16 bits, or a camera&apos;s raw file</source>
        <translation>非 8 位或 16 位的 TIFF 图片，或相机 RAW 文件</translation>
    </message>
    <message>
        <source>The file %1 has %2 GB; no picture of more than %3 GB is read. Look at whether it is a picture.</source>
        <translation>文件 %1 有 %2 GB；超过 %3 GB 的图片不予读取。请确认它是否为图片。</translation>
    </message>
    <message>
        <source>Pictures of the split that are no longer there: %1 (%2). They are left out.</source>
        <translation>划分中已不存在的图片：%1（%2）。将略过。</translation>
    </message>
    <message>
        <source>Pictures that are new since the training: %1 (%2). They are not used.</source>
        <translation>训练之后新增的图片：%1（%2）。不会使用。</translation>
    </message>
    <message>
        <source>LibTorch %1 began this run, and another version goes on with it: the numbers are near those of an unbroken run, but not the same bits.</source>
        <translation>此运行由 LibTorch %1 开始，现由另一版本继续：数值接近未中断的运行，但不会逐位相同。</translation>
    </message>
    <message>
        <source>This takes about %1 of memory (%2), and %3 are free here.</source>
        <translation>这约需 %1 内存（%2），此处可用 %3。</translation>
    </message>
    <message>
        <source>No %1 is small enough: use a smaller input_size, end other programs, or give this one more memory.</source>
        <translation>%1 取任何值都不够小：请使用更小的 input_size、结束其他程序，或为本程序提供更多内存。</translation>
    </message>
    <message>
        <source>Set %1 to %2 or less, or give this program more memory.</source>
        <translation>请将 %1 设为 %2 或更小，或为本程序提供更多内存。</translation>
    </message>
    <message>
        <source>This needs about %1 open files at a time, and the system allows %2 more. Ask for fewer workers or trials at a time, or raise the limit (ulimit -n).</source>
        <translation>这约需同时打开 %1 个文件，系统还允许 %2 个。请减少 worker 或同时进行的试验，或提高上限（ulimit -n）。</translation>
    </message>
    <message>
        <source>This needs about %1 threads, and the system allows %2 more. Ask for fewer workers or trials at a time, or raise the limit (ulimit -u, or pids.max of the control group).</source>
        <translation>这约需 %1 个线程，系统还允许 %2 个。请减少 worker 或同时进行的试验，或提高上限（ulimit -u，或控制组的 pids.max）。</translation>
    </message>
    <message>
        <source>affinity</source>
        <translation>CPU 亲和性</translation>
    </message>
    <message>
        <source>CPU quota</source>
        <translation>CPU 配额</translation>
    </message>
    <message>
        <source>control group</source>
        <translation>控制组</translation>
    </message>
    <message>
        <source>ulimit -v</source>
        <translation>ulimit -v</translation>
    </message>
    <message>
        <source>%1 of %2 (%3)</source>
        <translation>%1 / %2（%3）</translation>
    </message>
    <message>
        <source>%1 of %2 memory (%3)</source>
        <translation>内存 %1 / %2（%3）</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>%1 可用</translation>
    </message>
    <message>
        <source>%1 cannot be read%2, and the dataset would lack the images in it. Make it readable, or move it out of the dataset, and try again.</source>
        <translation>%1 无法读取%2，数据集将缺少其中的图像。请使其可读，或将其移出数据集，然后重试。</translation>
    </message>
    <message>
        <source>%1: no image of it is for training (%2 in all), so no model can learn this class.</source>
        <translation>%1：没有图像用于训练（共 %2 张），因此任何模型都无法学习此类别。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 of %2 images</source>
        <translation>%1 / %2 张图像</translation>
    </message>
    <message>
        <source>%1 of %2 epochs</source>
        <translation>%1 / %2 轮</translation>
    </message>
    <message>
        <source>%1 of %2 folders</source>
        <translation>%1 / %2 个文件夹</translation>
    </message>
    <message>
        <source>%1 of %2 formats</source>
        <translation>%1 / %2 种格式</translation>
    </message>
    <message>
        <source>%1 images/s</source>
        <translation>%1 张/s</translation>
    </message>
    <message>
        <source>%1 epochs/min</source>
        <translation>%1 轮/min</translation>
    </message>
    <message>
        <source>The runs folder %1 is not there. Attach the disk that it is on, or choose another folder: on the page Settings, or with leafbench-cli runs folder DIR.</source>
        <translation>运行文件夹 %1 不在。请接上其所在磁盘，或选择其他文件夹：在“设置”页，或用 leafbench-cli runs folder DIR。</translation>
    </message>
    <message>
        <source>Another program is moving the runs in %1 to another place%2. Wait until it is done.</source>
        <translation>另一个程序正在将 %1 中的运行移到别处%2。请等待其完成。</translation>
    </message>
    <message>
        <source>The runs are in %1 already. Choose another folder.</source>
        <translation>运行已在 %1 中。请选择其他文件夹。</translation>
    </message>
    <message>
        <source>%1 is inside the runs folder itself. Choose a folder outside of it.</source>
        <translation>%1 位于运行文件夹之内。请选择其外的文件夹。</translation>
    </message>
    <message>
        <source>%1 is not an empty folder. Choose one that is empty, or a new name.</source>
        <translation>%1 不是空文件夹。请选择空文件夹或新名称。</translation>
    </message>
    <message>
        <source>--runs or LEAFBENCH_RUNS names the runs folder %1, which is not the one of the settings. Leave them away to move that one.</source>
        <translation>--runs 或 LEAFBENCH_RUNS 指定了运行文件夹 %1，与设置中的不同。要移动设置中的文件夹，请去掉它们。</translation>
    </message>
    <message>
        <source>Other programs kept changing the files in %1 while they were copied. Close them and try again. The runs are where they were.</source>
        <translation>复制期间其他程序不断更改 %1 中的文件。请关闭它们后重试。运行仍在原处。</translation>
    </message>
    <message>
        <source>%1 is on a network file system (%2), which does not keep the locks that tuning studies need (SQLite). Choose a folder on a disk of this machine.</source>
        <translation>%1 位于网络文件系统（%2），不能维持调优研究所需的锁（SQLite）。请选择本机磁盘上的文件夹。</translation>
    </message>
    <message>
        <source>The runs cannot be moved to %1 (%2).</source>
        <translation>无法将运行移到 %1（%2）。</translation>
    </message>
    <message>
        <source>The disk of %1 has too little room: %2 are needed and %3 are free, so %4 are lacking.</source>
        <translation>%1 所在磁盘空间不足：需要 %2，可用 %3，缺少 %4。</translation>
    </message>
    <message>
        <source>Copying the runs</source>
        <translation>复制运行</translation>
    </message>
    <message>
        <source>Comparing the copies</source>
        <translation>比对副本</translation>
    </message>
    <message>
        <source>%1 is not a folder. Choose one that holds runs, or will hold them.</source>
        <translation>%1 不是文件夹。请选择已存有运行或将要存放运行的文件夹。</translation>
    </message>
    <message>
        <source>An earlier move left %1, which cannot be removed. Remove it by hand and try again.</source>
        <translation>先前的移动遗留了 %1，无法移除。请手动移除后重试。</translation>
    </message>
    <message>
        <source>Sure: of %1 validation answers with %2 or more, %3 were right (95 % interval %4 to %5).</source>
        <translation>确定：概率达到 %2 的 %1 个验证回答中，%3 正确（95 % 区间 %4 至 %5）。</translation>
    </message>
    <message>
        <source>Not sure: it has not been looked up yet how often this model is right on its validation images.</source>
        <translation>不确定：尚未查明此模型在其验证图像上的正确率。</translation>
    </message>
    <message>
        <source>This model is never sure: its validation images are too few, or it is wrong on too many of them, to promise that %1 of the answers called sure are right.</source>
        <translation>此模型从不给出“确定”：其验证图像太少，或错误太多，无法保证判为“确定”的回答有 %1 正确。</translation>
    </message>
    <message>
        <source>Not sure: no class reaches %1, from which on at least %2 of its answers are right.</source>
        <translation>不确定：没有类别达到 %1；达到此值时其回答至少有 %2 正确。</translation>
    </message>
    <message>
        <source>A sharper picture of one leaf may help.</source>
        <translation>更清晰的单片叶片图片可能有帮助。</translation>
    </message>
    <message>
        <source>%1, %2 or %3</source>
        <translation>%1、%2 或 %3</translation>
    </message>
    <message>
        <source>Unsure: no class stands out</source>
        <translation>不确定：没有突出的类别</translation>
    </message>
    <message>
        <source>Unsure: %1</source>
        <translation>不确定：%1</translation>
    </message>
    <message>
        <source>Not a leaf it knows</source>
        <translation>不是它认识的叶片</translation>
    </message>
    <message>
        <source>This does not look like the leaves this model learned from, so it will not name a disease. (It also turns away about %1 of pictures it should know.)</source>
        <translation>这与此模型学习过的叶片不像，因此不会指出病害。（它也会对约 %1 本应认识的图片拒答。）</translation>
    </message>
    <message>
        <source>A weak model: it was wrong on %1 of its validation images. Take its answers for guesses, whatever the picture; a longer training or another run may help.</source>
        <translation>较弱的模型：它在验证图像上的错误率为 %1。无论什么图片，其回答都只能当作猜测；更长的训练或其他运行可能有帮助。</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>A day without its year, as in QLocale::toString(): &quot;24 Nov&quot;</extracomment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>A day with its year: &quot;24 Nov 2026&quot;</extracomment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>%1 px</source>
        <translation>%1 px</translation>
    </message>
    <message>
        <source>No class folder in %1 is a class of the run (%2). Say which is which: with Other pictures on the page Evaluate, or in a mapping file that --suggest-mapping writes.</source>
        <translation>%1 中没有类别文件夹是此运行的类别（%2）。请指定对应关系：用“评估”页的“其他图片”，或用 --suggest-mapping 写出的映射文件。</translation>
    </message>
    <message>
        <source>The mapping %1 names folders that the dataset does not have: %2. Correct the names, or remove the lines.</source>
        <translation>映射 %1 中列有数据集没有的文件夹：%2。请更正名称，或删除这些行。</translation>
    </message>
    <message>
        <source>What is left of the old folder could not be removed: %1</source>
        <translation>旧文件夹的剩余内容无法删除：%1</translation>
    </message>
    <message>
        <source>Files changed at the last moment, so the old folder stays too: %1</source>
        <translation>最后一刻有文件发生变化，因此旧文件夹也保留：%1</translation>
    </message>
    <message>
        <source>The picture is nearly black: there is nothing to see. Take it in more light.</source>
        <translation>图片几乎全黑：什么也看不见。请在更亮的光线下拍摄。</translation>
    </message>
    <message>
        <source>The picture is nearly white: there is nothing to see. Take it in less light.</source>
        <translation>图片几乎全白：什么也看不见。请在较暗的光线下拍摄。</translation>
    </message>
    <message>
        <source>The picture is of one colour: there is nothing to see.</source>
        <translation>图片只有一种颜色：什么也看不见。</translation>
    </message>
    <message>
        <source>The picture is blurred: a disease shows in details that are not there. Take it again.</source>
        <translation>图片模糊：病害表现在细节上，而细节已丢失。请重新拍摄。</translation>
    </message>
    <message>
        <source>The picture has only a few pixels: a disease shows in details that are not there.</source>
        <translation>图片像素太少：病害表现在细节上，而细节不存在。</translation>
    </message>
    <message>
        <source>Nothing to see</source>
        <translation>什么也看不见</translation>
    </message>
    <message>
        <source>Not sure. %1</source>
        <translation>不确定。%1</translation>
    </message>
    <message>
        <source>%1 of %2 show %3</source>
        <translation>%2 中有 %1 为 %3</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The starter model learned from %1 of these %2 pictures (%3 identical): its accuracy on them shows memory.</source>
        <translation>入门模型从这 %2 张图片中的 %1 张学习过（%3 张完全相同）：其准确率反映的是记忆。</translation>
    </message>
    <message>
        <source>The starter model is damaged: %1%2. Install the program again, or choose a run of your own.</source>
        <translation>入门模型已损坏：%1%2。请重新安装程序，或选择您自己的运行。</translation>
    </message>
    <message>
        <source>The starter model in %1 is of a later version of this program (format %2). Install that one.</source>
        <translation>%1 中的入门模型属于本程序的更新版本（格式 %2）。请安装该版本。</translation>
    </message>
    <message>
        <source>starter model</source>
        <translation>入门模型</translation>
    </message>
    <message>
        <source>There is no starter model here: %1. Install the program again, or choose a run of your own.</source>
        <translation>此处没有入门模型：%1。请重新安装程序，或选择您自己的运行。</translation>
    </message>
    <message>
        <source>A .safetensors or .pth file to start from, or starter: the starter model; empty: from scratch.</source>
        <translation>作为起点的 .safetensors 或 .pth 文件，或 starter：入门模型；留空：从头训练。</translation>
    </message>
    <message>
        <source>Its own background, continued</source>
        <translation>自身背景的延续</translation>
    </message>
    <message>
        <source>Another class&apos;s background</source>
        <translation>其他类别的背景</translation>
    </message>
    <message>
        <source>Made-up soil, grass, stone, wood or sand</source>
        <translation>人造的土、草、石、木或沙</translation>
    </message>
    <message>
        <source>on its own background, continued</source>
        <translation>在自身背景的延续上</translation>
    </message>
    <message>
        <source>on another class&apos;s background</source>
        <translation>在其他类别的背景上</translation>
    </message>
    <message>
        <source>on made-up soil, grass, stone, wood or sand</source>
        <translation>在人造的土、草、石、木或沙上</translation>
    </message>
    <message>
        <source>Right on %1 of the cut-out leaves before their own background, on %2 before the worse of the others.</source>
        <translation>抠出的叶片在自身背景前答对 %1，在其余背景中较差者前答对 %2。</translation>
    </message>
    <message>
        <source>%1 It goes by the leaf: the background changes next to nothing.</source>
        <translation>%1 它依据的是叶片：背景几乎没有影响。</translation>
    </message>
    <message>
        <source>%1 It goes mostly by the leaf.</source>
        <translation>%1 它主要依据叶片。</translation>
    </message>
    <message>
        <source>%1 A part of what it goes by lies beside the leaf.</source>
        <translation>%1 它的部分依据在叶片之外。</translation>
    </message>
    <message>
        <source>%1 Much of what it goes by lies beside the leaf: expect far less of it on leaves outdoors.</source>
        <translation>%1 它的许多依据在叶片之外：对户外的叶片，表现会差很多。</translation>
    </message>
    <message>
        <source>1 image is left out: its leaf could not be cut out.</source>
        <translation>略过 1 张图像：其叶片无法抠出。</translation>
    </message>
    <message>
        <source>%1 images are left out: their leaves could not be cut out.</source>
        <translation>略过 %1 张图像：其叶片无法抠出。</translation>
    </message>
    <message>
        <source>In none of the images in %1 could the leaf be cut out: each shows no single leaf on a background of another colour. Backgrounds can be swapped only where it does.</source>
        <translation>%1 中没有一张图像能抠出叶片：没有图像显示不同颜色背景上的单片叶片。只有这样的图像才能替换背景。</translation>
    </message>
    <message>
        <source>Size at the start</source>
        <translation>起始大小</translation>
    </message>
    <message>
        <source>Smallest crop</source>
        <translation>最小裁剪</translation>
    </message>
    <message>
        <source>Zero-init residual</source>
        <translation>残差零初始化</translation>
    </message>
    <message>
        <source>Decay norms</source>
        <translation>衰减归一化参数</translation>
    </message>
    <message>
        <source>Warm-up share</source>
        <translation>预热占比</translation>
    </message>
    <message>
        <source>Annealing</source>
        <translation>退火</translation>
    </message>
    <message>
        <source>Least share of a picture&apos;s area that a random crop keeps.</source>
        <translation>随机裁剪至少保留的图像面积比例。</translation>
    </message>
    <message>
        <source>From scratch: each block starts as its shortcut alone, which makes the first epochs easier.</source>
        <translation>从头训练时：每个残差块开始时只有其捷径，使最初几轮更容易。</translation>
    </message>
    <message>
        <source>Weight decay also of batch norm&apos;s weights and of all biases.</source>
        <translation>对批归一化的权重和所有偏置也进行权重衰减。</translation>
    </message>
    <message>
        <source>Share of the training in which the learning rate rises (one-cycle schedule).</source>
        <translation>学习率上升阶段占训练的比例（one-cycle 调度）。</translation>
    </message>
    <message>
        <source>Shape of the rise and the fall (one-cycle schedule).</source>
        <translation>上升和下降的形状（one-cycle 调度）。</translation>
    </message>
    <message>
        <source>Cosine</source>
        <translation>余弦</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>线性</translation>
    </message>
    <message>
        <source>Swapping backgrounds</source>
        <translation>替换背景</translation>
    </message>
    <message>
        <source>The picture seems to show several leaves. Take one leaf alone, as large as possible.</source>
        <translation>图片似乎显示了多片叶片。请只拍一片，并尽可能大。</translation>
    </message>
    <message>
        <source>Picture cache</source>
        <translation>图像缓存</translation>
    </message>
    <message>
        <source>Side of the training pictures in the first epoch; they grow to the input size in equal stages. Small pictures train several times faster. 0: the input size throughout.</source>
        <translation>第一轮训练图像的边长；分等长阶段增大到输入大小。小图像的训练快数倍。0：始终用输入大小。</translation>
    </message>
    <message>
        <source>Megabytes of decoded pictures that are kept from epoch to epoch; 0: none; -1: by the free memory, at most 256. It changes no result.</source>
        <translation>在各轮之间保留的已解码图像，以兆字节计；0：不保留；-1：按空闲内存，最多 256。不影响任何结果。</translation>
    </message>
    <message>
        <source>%1 is lost%2: it ended, or gave no sign of life for %3 seconds. What is stored is kept: resume, with as many ranks or with others.</source>
        <translation>%1 已丢失%2：已结束，或 %3 秒没有响应。已保存的内容会保留：请用相同或不同数量的 rank 继续。</translation>
    </message>
    <message>
        <source>Not all ranks met at %1%2. See that each node reaches that address, and that no other job uses the port (MASTER_ADDR, MASTER_PORT).</source>
        <translation>并非所有 rank 都在 %1 会合%2。请确认每个节点都能访问该地址，且没有其他作业占用该端口（MASTER_ADDR、MASTER_PORT）。</translation>
    </message>
    <message>
        <source>Ranks</source>
        <translation>rank 数</translation>
    </message>
    <message>
        <source>Processes that share each batch, each with a copy of the model. Unlike replicas they can run on several machines (srun, torchrun); here they share this machine&apos;s cores.</source>
        <translation>分担每个 batch 的进程数，每个都有模型的一份副本。与副本不同，它们可在多台机器上运行（srun、torchrun）；在此处它们共用本机的核。</translation>
    </message>
    <message>
        <source>With several ranks: batch norm by the whole batch, as a single process has it, at the price of two more messages a layer. Else each rank by its own share.</source>
        <translation>使用多个 rank 时：按整个 batch 做批归一化，与单进程相同，代价是每层多两次消息。否则每个 rank 只按自己的份额。</translation>
    </message>
    <message>
        <source>%1 ranks on %2 cores: more than the machine has, so they will wait for each other.</source>
        <translation>%1 个 rank 用于 %2 核：超过机器所有，因此会互相等待。</translation>
    </message>
    <message>
        <source>Training by ranks</source>
        <translation>按 rank 训练</translation>
    </message>
    <message>
        <source>1 rank</source>
        <translation>1 个 rank</translation>
    </message>
    <message>
        <source>%1 ranks</source>
        <translation>%1 个 rank</translation>
    </message>
    <message>
        <source>Universal Scalability Law: contention %1, coherence %2.</source>
        <translation>通用可扩展性定律：争用 %1，一致性 %2。</translation>
    </message>
    <message>
        <source>More than %1 workers would be slower.</source>
        <translation>超过 %1 个 worker 会更慢。</translation>
    </message>
    <message>
        <source>Sync batch norm</source>
        <translation>同步批归一化</translation>
    </message>
    <message>
        <source>More workers would only be slower.</source>
        <translation>更多 worker 只会更慢。</translation>
    </message>
    <message>
        <source>The database %1 is not reached%2. What is stored is kept: see that its server runs and that this machine reaches it, and go on.</source>
        <translation>无法连接数据库 %1%2。已保存的内容会保留：请确认其服务器正在运行且本机能访问，然后继续。</translation>
    </message>
    <message>
        <source>The database %1 refuses%2. Check its name and the user; the password is taken from PGPASSWORD or ~/.pgpass.</source>
        <translation>数据库 %1 拒绝连接%2。请检查其名称和用户；密码取自 PGPASSWORD 或 ~/.pgpass。</translation>
    </message>
    <message>
        <source>The address of a database holds no password here: others could read it in the list of processes. Write it into ~/.pgpass (host:port:database:user:password) or PGPASSWORD, and give %1 alone.</source>
        <translation>此处的数据库地址不含密码：他人可能在进程列表中看到。请将密码写入 ~/.pgpass（host:port:database:user:password）或 PGPASSWORD，只给出 %1。</translation>
    </message>
    <message>
        <source>The study %1 would be on a network&apos;s disk (%2), where locks do not keep an SQLite file whole. Choose a folder on a disk of this machine, or a database: postgresql://user@host/database#study.</source>
        <translation>研究 %1 将位于网络磁盘（%2），其锁不能保证 SQLite 文件完好。请选择本机磁盘上的文件夹，或使用数据库：postgresql://user@host/database#study。</translation>
    </message>
    <message>
        <source>Another process runs trial %2 of the study %1 meanwhile, as this one gave no sign of life for too long.</source>
        <translation>由于此进程太久没有响应，另一个进程已在运行研究 %1 的试验 %2。</translation>
    </message>
    <message>
        <source>The processes are of different versions of this program (%1). Use the same one on all nodes.</source>
        <translation>各进程属于本程序的不同版本（%1）。请在所有节点上使用同一版本。</translation>
    </message>
    <message>
        <source>%1 holds other classes or images than where the work began. Give all nodes the same dataset.</source>
        <translation>%1 中的类别或图像与工作开始处不同。请为所有节点提供相同的数据集。</translation>
    </message>
    <message>
        <source>en</source>
        <comment>glossary</comment>
        <extracomment>The language of the glossary&apos;s file, resources/help/glossary.en.md: this language&apos;s code.</extracomment>
        <translation>zh</translation>
    </message>
    <message>
        <source>it is next, when enough nodes are free</source>
        <translation>有足够的节点空闲时，下一个就是它</translation>
    </message>
    <message>
        <source>other jobs come before it</source>
        <translation>其他作业排在它前面</translation>
    </message>
    <message>
        <source>it waits for another job</source>
        <translation>它在等待另一个作业</translation>
    </message>
    <message>
        <source>its time has not come; after a requeue Slurm waits two minutes</source>
        <translation>时间未到；重新排队后 Slurm 会等待两分钟</translation>
    </message>
    <message>
        <source>it is held; let it go with scontrol release</source>
        <translation>它被挂起；用 scontrol release 解除</translation>
    </message>
    <message>
        <source>an administrator holds it</source>
        <translation>它被管理员挂起</translation>
    </message>
    <message>
        <source>a licence is not free</source>
        <translation>没有空闲的许可证</translation>
    </message>
    <message>
        <source>its reservation has not begun</source>
        <translation>其预留尚未开始</translation>
    </message>
    <message>
        <source>the partition is down</source>
        <translation>分区已停用</translation>
    </message>
    <message>
        <source>the partition is not active</source>
        <translation>分区未启用</translation>
    </message>
    <message>
        <source>it asks for more nodes than the partition gives: cancel it and ask for fewer</source>
        <translation>它要求的节点数超过分区的限制：请取消并减少节点</translation>
    </message>
    <message>
        <source>it asks for more time than the partition gives: cancel it and ask for less</source>
        <translation>它要求的时间超过分区的限制：请取消并减少时间</translation>
    </message>
    <message>
        <source>the partition cannot give what it asks for: cancel it and ask for less</source>
        <translation>分区无法满足其要求：请取消并降低要求</translation>
    </message>
    <message>
        <source>a node that it needs is down</source>
        <translation>它需要的节点已停用</translation>
    </message>
    <message>
        <source>nodes that it needs are down, in maintenance or reserved</source>
        <translation>它需要的节点已停用、在维护或已预留</translation>
    </message>
    <message>
        <source>no node is as it asks for: cancel it and ask for less</source>
        <translation>没有节点符合其要求：请取消并降低要求</translation>
    </message>
    <message>
        <source>Its time limit was reached.</source>
        <translation>已达到其时限。</translation>
    </message>
    <message>
        <source>It took more memory than it had asked for.</source>
        <translation>它占用的内存超过申请量。</translation>
    </message>
    <message>
        <source>A node failed.</source>
        <translation>有节点发生故障。</translation>
    </message>
    <message>
        <source>A node did not start.</source>
        <translation>有节点未能启动。</translation>
    </message>
    <message>
        <source>Another job took its nodes.</source>
        <translation>另一个作业占用了它的节点。</translation>
    </message>
    <message>
        <source>Its deadline was reached.</source>
        <translation>已达到其截止时间。</translation>
    </message>
    <message>
        <source>Waits since %1</source>
        <translation>自 %1 起等待</translation>
    </message>
    <message>
        <source>; expected to start %1</source>
        <translation>；预计 %1 开始</translation>
    </message>
    <message>
        <source>Its command ended with the exit code %1; see its log.</source>
        <translation>其命令以退出码 %1 结束；见其日志。</translation>
    </message>
    <message>
        <source>Slurm says %1; see its log.</source>
        <translation>Slurm 报告 %1；见其日志。</translation>
    </message>
    <message>
        <source>%1 measurements</source>
        <translation>%1 次测量</translation>
    </message>
    <message>
        <source>%1 of %2 steps</source>
        <translation>%1 / %2 步</translation>
    </message>
    <message>
        <source>There is no partition %1; there are: %2.</source>
        <translation>没有分区 %1；现有：%2。</translation>
    </message>
    <message>
        <source>Jobs go to the default partition.</source>
        <translation>作业将进入默认分区。</translation>
    </message>
    <message>
        <source>The partition %1 is there.</source>
        <translation>分区 %1 存在。</translation>
    </message>
    <message>
        <source>Speedup study</source>
        <translation>加速比研究</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>复现</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 on %2, job %3</source>
        <translation>%1（%2），作业 %3</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>已丢失</translation>
    </message>
    <message>
        <source>It was sent, and the answer is not known yet.</source>
        <translation>已发送，尚不知答复。</translation>
    </message>
    <message>
        <source>Runs since %1.</source>
        <translation>自 %1 起运行。</translation>
    </message>
    <message>
        <source>It is done. Take its runs home.</source>
        <translation>已完成。请取回其运行。</translation>
    </message>
    <message>
        <source>It is done, and its runs are here.</source>
        <translation>已完成，其运行已在此处。</translation>
    </message>
    <message>
        <source>It was cancelled. What it stored can be taken home.</source>
        <translation>已取消。可取回其已保存的内容。</translation>
    </message>
    <message>
        <source>The cluster did not take it. Submit it again.</source>
        <translation>集群没有接受。请重新提交。</translation>
    </message>
    <message>
        <source>The queue does not know job %1 any more, and it left no exit code. What it stored can be taken home.</source>
        <translation>队列中已没有作业 %1，它也没有留下退出码。可取回其已保存的内容。</translation>
    </message>
    <message>
        <source>you or your group use all that you may at a time</source>
        <translation>您或您的组已用满同时可用的资源</translation>
    </message>
    <message>
        <source>Slurm lets it wait</source>
        <translation>Slurm 让它等待</translation>
    </message>
    <message>
        <source>best %1</source>
        <translation>最佳 %1</translation>
    </message>
    <message>
        <source>Last heard of %1.</source>
        <translation>上次收到消息：%1。</translation>
    </message>
    <message>
        <source>Not heard of yet.</source>
        <translation>尚未收到消息。</translation>
    </message>
    <message>
        <source>%1 answers.</source>
        <translation>%1 有响应。</translation>
    </message>
    <message>
        <source>Slurm takes jobs there (%1).</source>
        <translation>Slurm 在该处接受作业（%1）。</translation>
    </message>
    <message>
        <source>There is no sbatch (%1). Choose the host from which jobs are submitted.</source>
        <translation>没有 sbatch（%1）。请选择用于提交作业的主机。</translation>
    </message>
    <message>
        <source>Jobs and runs go to %1.</source>
        <translation>作业和运行存放到 %1。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written (%2).</source>
        <translation>无法写入文件夹 %1（%2）。</translation>
    </message>
    <message>
        <source>The dataset is there: %1.</source>
        <translation>数据集存在：%1。</translation>
    </message>
    <message>
        <source>The dataset is not there (%1).</source>
        <translation>数据集不存在（%1）。</translation>
    </message>
    <message>
        <source>The program is there: %1.</source>
        <translation>程序存在：%1。</translation>
    </message>
    <message>
        <source>The program %1 does not start there (%2). Install it, or load its module first.</source>
        <translation>程序 %1 在该处无法启动（%2）。请安装，或先加载其模块。</translation>
    </message>
    <message>
        <source>%1 cannot be reached%2. See that the network or VPN is there and that ssh to this host works in a terminal; jobs there go on meanwhile.</source>
        <translation>无法连接 %1%2。请确认网络或 VPN 已连接，且在终端中可用 ssh 登录此主机；该处的作业会继续运行。</translation>
    </message>
    <message>
        <source>ssh to %1 needs a person%2. Log in once in a terminal, so that the host is known, and set up a key (ssh-copy-id), so that no password is asked for.</source>
        <translation>ssh 到 %1 需要人工操作%2。请在终端中登录一次，使主机成为已知主机，并设置密钥（ssh-copy-id），以免要求输入密码。</translation>
    </message>
    <message>
        <source>There is no %1 on %2. Choose the host from which jobs are submitted to Slurm.</source>
        <translation>%2 上没有 %1。请选择用于向 Slurm 提交作业的主机。</translation>
    </message>
    <message>
        <source>The cluster %1 did not take the job: %2</source>
        <translation>集群 %1 没有接受作业：%2</translation>
    </message>
    <message>
        <source>%1 could not do what was asked: %2</source>
        <translation>%1 无法完成请求：%2</translation>
    </message>
    <message>
        <source>The job %1 is not over yet: its runs are taken home when it is, or when it is cancelled.</source>
        <translation>作业 %1 尚未结束：结束或取消后才能取回其运行。</translation>
    </message>
    <message>
        <source>There is no ssh on this machine. Install the package openssh-client.</source>
        <translation>本机没有 ssh。请安装软件包 openssh-client。</translation>
    </message>
    <message>
        <source>yyyy-MM-dd hh:mm</source>
        <extracomment>A day and a time, as in QLocale::toString(): &quot;2026-05-12 10:15&quot;</extracomment>
        <translation>yyyy-MM-dd hh:mm</translation>
    </message>
    <message>
        <source>Apple</source>
        <translation>苹果</translation>
    </message>
    <message>
        <source>Blueberry</source>
        <translation>蓝莓</translation>
    </message>
    <message>
        <source>Cherry (including sour)</source>
        <translation>樱桃（含酸樱桃）</translation>
    </message>
    <message>
        <source>Corn (maize)</source>
        <translation>玉米</translation>
    </message>
    <message>
        <source>Grape</source>
        <translation>葡萄</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>橙子</translation>
    </message>
    <message>
        <source>Peach</source>
        <translation>桃</translation>
    </message>
    <message>
        <source>Pepper, bell</source>
        <translation>甜椒</translation>
    </message>
    <message>
        <source>Potato</source>
        <translation>马铃薯</translation>
    </message>
    <message>
        <source>Raspberry</source>
        <translation>树莓</translation>
    </message>
    <message>
        <source>Soybean</source>
        <translation>大豆</translation>
    </message>
    <message>
        <source>Squash</source>
        <translation>南瓜</translation>
    </message>
    <message>
        <source>Strawberry</source>
        <translation>草莓</translation>
    </message>
    <message>
        <source>Tomato</source>
        <translation>番茄</translation>
    </message>
    <message>
        <source>healthy</source>
        <translation>健康</translation>
    </message>
    <message>
        <source>Apple scab</source>
        <translation>苹果黑星病</translation>
    </message>
    <message>
        <source>Bacterial spot</source>
        <translation>细菌性斑点病</translation>
    </message>
    <message>
        <source>Black rot</source>
        <translation>黑腐病</translation>
    </message>
    <message>
        <source>Cedar apple rust</source>
        <translation>苹果锈病</translation>
    </message>
    <message>
        <source>Cercospora leaf spot Gray leaf spot</source>
        <translation>尾孢叶斑病（灰斑病）</translation>
    </message>
    <message>
        <source>Common rust</source>
        <translation>普通锈病</translation>
    </message>
    <message>
        <source>Early blight</source>
        <translation>早疫病</translation>
    </message>
    <message>
        <source>Esca (Black Measles)</source>
        <translation>埃斯卡病（黑麻疹病）</translation>
    </message>
    <message>
        <source>Haunglongbing (Citrus greening)</source>
        <translation>黄龙病（柑橘绿化病）</translation>
    </message>
    <message>
        <source>Late blight</source>
        <translation>晚疫病</translation>
    </message>
    <message>
        <source>Leaf Mold</source>
        <translation>叶霉病</translation>
    </message>
    <message>
        <source>Leaf blight (Isariopsis Leaf Spot)</source>
        <translation>叶枯病（褐斑病）</translation>
    </message>
    <message>
        <source>Leaf scorch</source>
        <translation>叶焦病</translation>
    </message>
    <message>
        <source>Northern Leaf Blight</source>
        <translation>大斑病</translation>
    </message>
    <message>
        <source>Powdery mildew</source>
        <translation>白粉病</translation>
    </message>
    <message>
        <source>Septoria leaf spot</source>
        <translation>斑枯病</translation>
    </message>
    <message>
        <source>Spider mites Two-spotted spider mite</source>
        <translation>叶螨（二斑叶螨）</translation>
    </message>
    <message>
        <source>Target Spot</source>
        <translation>靶斑病</translation>
    </message>
    <message>
        <source>Tomato Yellow Leaf Curl Virus</source>
        <translation>番茄黄化曲叶病毒病</translation>
    </message>
    <message>
        <source>Tomato mosaic virus</source>
        <translation>番茄花叶病毒病</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation>%1 GB</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>the run %1</source>
        <translation>运行 %1</translation>
    </message>
    <message>
        <source>a tuning’s trial %1</source>
        <translation>某次调优的试验 %1</translation>
    </message>
    <message>
        <source>the speedup study %1</source>
        <translation>加速比研究 %1</translation>
    </message>
    <message>
        <source>earlier statistics</source>
        <translation>先前的统计</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>time not known yet</source>
        <translation>用时尚未知</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>约 %1</translation>
    </message>
    <message>
        <source>about %1 (%2 to %3)</source>
        <translation>约 %1（%2 至 %3）</translation>
    </message>
    <message>
        <source>%1, %2 disk</source>
        <translation>%1，磁盘 %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Memory and disk follow from the sizes of the network, its state and the batches.</source>
        <translation>内存和磁盘用量由网络、其状态和 batch 的大小得出。</translation>
    </message>
    <message>
        <source>Nothing like it was measured on this machine yet: its first epoch, or first measurement, tells.</source>
        <translation>本机上还没有类似的测量：第一轮或第一次测量后即可得知。</translation>
    </message>
    <message>
        <source>From %1, scaled by images, epochs, size and cores; measurements of this machine that are as near: %2.</source>
        <translation>依据%1，按图像数、轮数、大小和核数换算；本机上同样接近的测量：%2。</translation>
    </message>
    <message>
        <source>The less that one is like this job, the wider the range. Other programs slow it down.</source>
        <translation>与此作业越不相似，范围就越宽。其他程序会使其变慢。</translation>
    </message>
    <message>
        <source>Quick look</source>
        <translation>快速一览</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>默认</translation>
    </message>
    <message>
        <source>Best in ten minutes</source>
        <translation>十分钟内最佳</translation>
    </message>
    <message>
        <source>The paper’s</source>
        <translation>论文的配方</translation>
    </message>
    <message>
        <source>Small pictures and few epochs: under a minute, where the machine lets it</source>
        <translation>小图片、少轮数：机器允许时不到一分钟</translation>
    </message>
    <message>
        <source>What the program comes with, and the README’s accuracy is of</source>
        <translation>程序自带的配方，README 中的准确率即由此得出</translation>
    </message>
    <message>
        <source>The default recipe at the size and with the epochs that ten minutes have room for</source>
        <translation>默认配方，其大小和轮数以十分钟为限</translation>
    </message>
    <message>
        <source>The paper’s hyperparameters: 256 px, five epochs</source>
        <translation>论文的超参数：256 px，五轮</translation>
    </message>
    <message>
        <source>Counts over nodes are measured inside a job of Slurm with %1 nodes; this one has %2. Send the measurement to a cluster, or start it once in such a job: salloc --nodes=%1, then srun --nodes=1 --ntasks=1 leafbench-cli.</source>
        <translation>跨节点的测量须在拥有 %1 个节点的 Slurm 作业中进行；此作业有 %2 个。请将测量发送到集群，或在这样的作业中启动一次：salloc --nodes=%1，然后 srun --nodes=1 --ntasks=1 leafbench-cli。</translation>
    </message>
    <message>
        <source>a short measurement of this machine</source>
        <translation>对本机的一次短测量</translation>
    </message>
    <message>
        <source>1 run</source>
        <translation>1 次运行</translation>
    </message>
    <message>
        <source>%1 runs</source>
        <translation>%1 次运行</translation>
    </message>
    <message>
        <source>mean %1 (%2 to %3)</source>
        <translation>均值 %1（%2 至 %3）</translation>
    </message>
    <message>
        <source>Tuning by processes</source>
        <translation>多进程调优</translation>
    </message>
    <message>
        <source>1 process</source>
        <translation>1 个进程</translation>
    </message>
    <message>
        <source>%1 processes</source>
        <translation>%1 个进程</translation>
    </message>
    <message>
        <source>1 node</source>
        <translation>1 个节点</translation>
    </message>
    <message>
        <source>%1 nodes</source>
        <translation>%1 个节点</translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Trials an hour: %1.</source>
        <translation>每小时试验数：%1。</translation>
    </message>
    <message>
        <source>%1 of %2 measurements</source>
        <translation>%1 / %2 次测量</translation>
    </message>
    <message>
        <source>The starter model (%1) comes with the program, without its pictures: it cannot be deleted, marked, or evaluated on them again. It can be evaluated on other pictures (--on), and a training can start from it (weights=starter).</source>
        <translation>入门模型（%1）随程序附带，不含其图像：不能删除、标记，也不能在这些图像上重新评估。可在其他图像上评估（--on），也可作为训练的起点（weights=starter）。</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is missing in the search space, or no number.</source>
        <translation>%1：搜索空间中缺少“%2”，或其不是数字。</translation>
    </message>
    <message>
        <source>%1: there is no &quot;%2&quot; in a search space. It has type, low, high, step, log, choices, when.</source>
        <translation>%1：搜索空间中没有“%2”。可用的有 type、low、high、step、log、choices、when。</translation>
    </message>
    <message>
        <source>%1: the type &quot;%2&quot; is none of float, int and categorical.</source>
        <translation>%1：类型“%2”不是 float、int 或 categorical。</translation>
    </message>
    <message>
        <source>A parameter of the search space has no name.</source>
        <translation>搜索空间中有一个参数没有名称。</translation>
    </message>
    <message>
        <source>No job &quot;%1&quot; is known here (leafbench-cli jobs lists them).</source>
        <translation>此处没有已知的作业“%1”（leafbench-cli jobs 可列出作业）。</translation>
    </message>
    <message>
        <source>No cluster &quot;%1&quot; is known here (leafbench-cli clusters lists them).</source>
        <translation>此处没有已知的集群“%1”（leafbench-cli clusters 可列出集群）。</translation>
    </message>
    <message>
        <source>Known keys: %1.</source>
        <translation>已知的键：%1。</translation>
    </message>
    <message>
        <source>There is no recipe key &quot;%1&quot;.</source>
        <translation>配方中没有键“%1”。</translation>
    </message>
    <message>
        <source>There is no recipe key &quot;%1&quot;. Did you mean %2?</source>
        <translation>配方中没有键“%1”。您是指 %2 吗？</translation>
    </message>
    <message>
        <source>%1 is neither a file nor one of the names here.</source>
        <translation>%1 既不是文件，也不是此处已有的名称。</translation>
    </message>
    <message>
        <source>%1 is neither a file nor one of the names here. Did you mean %2?</source>
        <translation>%1 既不是文件，也不是此处已有的名称。您是指 %2 吗？</translation>
    </message>
    <message>
        <source>Names: %1.</source>
        <translation>名称：%1。</translation>
    </message>
    <message>
        <source>All images of %1 are of one class (%2), and a model that knows one class is right whatever it sees. Choose the folder whose subfolders are the classes.</source>
        <translation>%1 的所有图像都属于同一个类别（%2），而只认识一个类别的模型无论看到什么都会答对。请选择以各类别为子文件夹的文件夹。</translation>
    </message>
    <message>
        <source>The mapping %1 names classes that the run does not know: %2. Use the run&apos;s names, and leave the class empty for what it does not know.</source>
        <translation>映射 %1 中列有此运行不认识的类别：%2。请使用运行中的名称；对其不认识的，类别请留空。</translation>
    </message>
    <message>
        <source>No run here has a model yet. Train one, or name another runs folder (--runs).</source>
        <translation>这里还没有带模型的运行。请训练一个，或指定其他运行文件夹（--runs）。</translation>
    </message>
    <message>
        <source>%1: %2 images lie beside the class folders, so they have no class, and are left out.</source>
        <translation>%1：%2 张图像位于类别文件夹旁，因此没有类别，已略过。</translation>
    </message>
    <message>
        <source>Sure: of %1 validation answer with %2 or more, %3 were right (95 % interval %4 to %5).</source>
        <translation>确定：概率达到 %2 的 %1 个验证回答中，%3 正确（95 % 区间 %4 至 %5）。</translation>
    </message>
    <message>
        <source>The %1 image shows a leaf of its own.</source>
        <translation>这 %1 张图像为单独的叶片。</translation>
    </message>
    <message>
        <source>%1 images show %2 leaves; %3 is a further copy: %4.</source>
        <translation>%1 张图像显示 %2 片叶片；%3 张为额外的重复图：%4。</translation>
    </message>
    <message>
        <source>%1 images show %2 leaf; further copies: %3 (%4).</source>
        <translation>%1 张图像显示 %2 片叶片；额外的重复图：%3 张（%4）。</translation>
    </message>
    <message>
        <source>%1 image lies, identical or looking the same, in another class too: a label of it is wrong.</source>
        <translation>%1 张图像（相同或看起来相同）也位于另一类别：其中一个标注是错的。</translation>
    </message>
    <message>
        <source>The starter model learned from %1 of this %2 picture (%3 identical): its accuracy on it shows memory.</source>
        <translation>入门模型从这 %2 张图片中的 %1 张学习过（%3 张完全相同）：其准确率反映的是记忆。</translation>
    </message>
    <message>
        <source>The %1 %2 image shows no leaf that is also in train.</source>
        <translation>%1 张%2图像不与 train 中的任何图像为同一叶片。</translation>
    </message>
    <message>
        <source>%1 of %2 %3 images (%4) shows a leaf that is also in train.</source>
        <translation>%2 张%3图像中有 %1 张（%4）与 train 中的图像为同一叶片。</translation>
    </message>
    <message>
        <source>%1 of %2 %3 image (%4) shows a leaf that is also in train.</source>
        <translation>%2 张%3图像中有 %1 张（%4）与 train 中的图像为同一叶片。</translation>
    </message>
    <message>
        <source>Eight background pixels alone name the class of %1 of %2 image (95 % interval %3 – %4; chance %5).</source>
        <translation>仅凭八个背景像素就能说出 %2 张图像中 %1 的类别（95 % 区间 %3 – %4；随机 %5）。</translation>
    </message>
    <message>
        <source>%1 of %2 measurement</source>
        <translation>%1 / %2 次测量</translation>
    </message>
    <message>
        <source>%1 measurement</source>
        <translation>%1 次测量</translation>
    </message>
    <message>
        <source>%1 image</source>
        <translation>%1 张图像</translation>
    </message>
    <message>
        <source>%1 images</source>
        <translation>%1 张图像</translation>
    </message>
    <message>
        <source>%1 picture</source>
        <translation>%1 张图片</translation>
    </message>
    <message>
        <source>%1 pictures</source>
        <translation>%1 张图片</translation>
    </message>
    <message>
        <source>%1 class</source>
        <translation>%1 个类别</translation>
    </message>
    <message>
        <source>%1 classes</source>
        <translation>%1 个类别</translation>
    </message>
    <message>
        <source>%1 species</source>
        <comment>one</comment>
        <extracomment>One species</extracomment>
        <translation>%1 个物种</translation>
    </message>
    <message>
        <source>%1 species</source>
        <comment>several</comment>
        <extracomment>Several species</extracomment>
        <translation>%1 个物种</translation>
    </message>
    <message>
        <source>%1 file</source>
        <translation>%1 个文件</translation>
    </message>
    <message>
        <source>%1 files</source>
        <translation>%1 个文件</translation>
    </message>
    <message>
        <source>%1 run</source>
        <translation>%1 次运行</translation>
    </message>
    <message>
        <source>%1 tuning study</source>
        <translation>%1 项调优研究</translation>
    </message>
    <message>
        <source>%1 tuning studies</source>
        <translation>%1 项调优研究</translation>
    </message>
    <message>
        <source>%1 epoch</source>
        <translation>%1 轮</translation>
    </message>
    <message>
        <source>%1 epochs</source>
        <translation>%1 轮</translation>
    </message>
    <message>
        <source>%1 trial</source>
        <translation>%1 个试验</translation>
    </message>
    <message>
        <source>%1 trials</source>
        <translation>%1 个试验</translation>
    </message>
    <message>
        <source>%1 repeat</source>
        <translation>重复 %1 次</translation>
    </message>
    <message>
        <source>%1 repeats</source>
        <translation>重复 %1 次</translation>
    </message>
    <message>
        <source>%1 of %2 image</source>
        <translation>%1 / %2 张图像</translation>
    </message>
    <message>
        <source>%1 of %2 epoch</source>
        <translation>%1 / %2 轮</translation>
    </message>
    <message>
        <source>%1 of %2 trial</source>
        <translation>%1 / %2 个试验</translation>
    </message>
    <message>
        <source>%1 of %2 step</source>
        <translation>%1 / %2 步</translation>
    </message>
    <message>
        <source>%1 of %2 run</source>
        <translation>%1 / %2 次运行</translation>
    </message>
    <message>
        <source>%1 of %2 runs</source>
        <translation>%1 / %2 次运行</translation>
    </message>
    <message>
        <source>a placeholder of Git LFS without the picture: git lfs pull fetches it</source>
        <translation>不含图片的 Git LFS 占位文件：用 git lfs pull 获取图片</translation>
    </message>
    <message>
        <source>Name one after a #, as in --study study.db#%1.</source>
        <translation>请在 # 后指定一个，如 --study study.db#%1。</translation>
    </message>
    <message>
        <source>There are several studies: %1.</source>
        <translation>有多项研究：%1。</translation>
    </message>
    <message>
        <source>There is no study &quot;%1&quot;; there are: %2.</source>
        <translation>没有研究“%1”；现有：%2。</translation>
    </message>
    <message>
        <source>%1 of %2 image cannot be read</source>
        <translation>%2 张图像中有 %1 张无法读取</translation>
    </message>
    <message>
        <source>%1 of %2 %3 image cannot be read</source>
        <translation>%2 张%3图像中有 %1 张无法读取</translation>
    </message>
    <message>
        <source>%1: %2 image lies beside the class folders, so it has no class, and is left out.</source>
        <translation>%1：%2 张图像位于类别文件夹旁，因此没有类别，已略过。</translation>
    </message>
    <message>
        <source>%1: no image of it lies in a folder for %3 (%2 in all), so nothing is known there about this class.</source>
        <translation>%1：没有图像位于%3文件夹中（共 %2 张），因此在那里对此类别一无所知。</translation>
    </message>
    <message>
        <source>%1: %2 image is too few for the shares; none went to %3.</source>
        <translation>%1：%2 张图像太少，不足以按占比划分；没有图像分到%3。</translation>
    </message>
    <message>
        <source>%1 of %2 folder</source>
        <translation>%1 / %2 个文件夹</translation>
    </message>
    <message>
        <source>%1 of %2 format</source>
        <translation>%1 / %2 种格式</translation>
    </message>
    <message>
        <source>%1 by layout: %2. The laws take the one over the most nodes.</source>
        <translation>%1 按布局：%2。各定律取跨节点最多的布局。</translation>
    </message>
    <message>
        <source>a file of a network&apos;s weights</source>
        <translation>网络权重文件</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>另有 %1 个</translation>
    </message>
    <message>
        <source>%1: %2 image has a name that is not UTF-8, and is left out. Rename it (convmv does).</source>
        <translation>%1：%2 张图片的文件名不是 UTF-8，已略去。请重命名（可用 convmv）。</translation>
    </message>
    <message>
        <source>%1: %2 images have names that are not UTF-8, and are left out. Rename them (convmv does).</source>
        <translation>%1：%2 张图片的文件名不是 UTF-8，已略去。请重命名（可用 convmv）。</translation>
    </message>
    <message>
        <source>%1: leads to the same folder as %2, where its images are counted; here they are left out.</source>
        <translation>%1：与 %2 指向同一文件夹，其图片在那里计数；此处略去。</translation>
    </message>
    <message>
        <source>%1 (cannot be read)</source>
        <translation>%1（无法读取）</translation>
    </message>
</context>
</TS>
