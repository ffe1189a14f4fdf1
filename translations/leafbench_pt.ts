<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR">
<context>
    <name>AnswerWords</name>
    <message>
        <source>waiting</source>
        <translation>aguardando</translation>
    </message>
    <message>
        <source>sure</source>
        <translation>segura</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>incerta</translation>
    </message>
    <message>
        <source>unlike</source>
        <translation>diferente</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>recusada</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>calibrated on %1 validation pictures</source>
        <translation>calibrado com %1 imagens de validação</translation>
    </message>
    <message>
        <source>not calibrated yet</source>
        <translation>ainda não calibrado</translation>
    </message>
    <message>
        <source>This run was right on %1 of its validation images.</source>
        <translation>Esta execução acertou %1 das suas imagens de validação.</translation>
    </message>
    <message>
        <source>The starter model was right on %1 of its validation images.</source>
        <translation>O modelo inicial acertou %1 das suas imagens de validação.</translation>
    </message>
    <message>
        <source>calibrated on %1 validation picture</source>
        <translation>calibrado com %1 imagem de validação</translation>
    </message>
</context>
<context>
    <name>QMenu</name>
    <message>
        <source>&amp;Classify</source>
        <translation>&amp;Classificar</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>&amp;Mostrar na pasta</translation>
    </message>
    <message>
        <source>Copy &amp;path</source>
        <translation>Copiar camin&amp;ho</translation>
    </message>
    <message>
        <source>Copy p&amp;icture</source>
        <translation>Copiar &amp;imagem</translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message>
        <source>%1 has no =</source>
        <translation>Falta o = em %1</translation>
    </message>
    <message>
        <source>load balance %1</source>
        <translation>balanço de carga %1</translation>
    </message>
    <message>
        <source>communication %1</source>
        <translation>comunicação %1</translation>
    </message>
    <message>
        <source>no waiting %1</source>
        <translation>sem espera %1</translation>
    </message>
    <message>
        <source>useful work %1</source>
        <translation>trabalho útil %1</translation>
    </message>
    <message>
        <source>Why %1: %2.</source>
        <translation>Por que %1: %2.</translation>
    </message>
    <message>
        <source>Measure %1 next: what the law predicts for %2 becomes %3 narrower.</source>
        <translation>Meça %1 em seguida: a previsão da lei para %2 fica %3 mais estreita.</translation>
    </message>
    <message>
        <source>Measure %1 once more: what the law predicts for %2 becomes %3 narrower.</source>
        <translation>Meça %1 mais uma vez: a previsão da lei para %2 fica %3 mais estreita.</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 com %2</translation>
    </message>
    <message>
        <source>Simulated with the tasks measured here, if no worker slowed another: %1.</source>
        <translation>Simulado com as tarefas medidas aqui, se nenhum worker atrasasse outro: %1.</translation>
    </message>
    <message>
        <source>%1 MB/s and %2 ms</source>
        <translation>%1 MB/s e %2 ms</translation>
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
        <translation>%1: %2 previsto a partir da rede e do tempo de um, dos quais %3 são comunicação que nada esconde; %4 medido.</translation>
    </message>
    <message>
        <source>Predicted for machines like this one, on this network: %1.</source>
        <translation>Previsto para máquinas como esta, nesta rede: %1.</translation>
    </message>
    <message>
        <source>%1 is no whole number from 0 to %2</source>
        <translation>%1 não é um número inteiro de 0 a %2</translation>
    </message>
    <message>
        <source>%1 is no number</source>
        <translation>%1 não é um número</translation>
    </message>
    <message>
        <source>it is empty; is a variable of a script not set?</source>
        <translation>está vazio; falta definir uma variável de um script?</translation>
    </message>
</context>
<context>
    <name>leafbench</name>
    <message>
        <source>A workbench for leaf-disease classification.</source>
        <translation>Uma bancada de trabalho para classificação de doenças de folhas.</translation>
    </message>
    <message>
        <source>Where runs are kept.</source>
        <translation>Onde ficam as execuções.</translation>
    </message>
    <message>
        <source>light, dark or system.</source>
        <translation>light (claro), dark (escuro) ou system.</translation>
    </message>
    <message>
        <source>Write pictures of all pages to DIR and end.</source>
        <translation>Gravar imagens de todas as páginas em DIR e terminar.</translation>
    </message>
    <message>
        <source>--theme is light, dark or system, not &quot;%1&quot;</source>
        <translation>--theme é light, dark ou system, não “%1”</translation>
    </message>
    <message>
        <source>--page is one of %1, not &quot;%2&quot;</source>
        <translation>--page é um de %1, não “%2”</translation>
    </message>
    <message>
        <source>no display can be opened (%1). Start it on a desktop, or use leafbench-cli, which needs none.</source>
        <translation>não foi possível abrir uma tela (%1). Inicie em um ambiente gráfico ou use leafbench-cli, que não precisa de um.</translation>
    </message>
    <message>
        <source>A dataset&apos;s folder, pictures to classify, or a run to import.</source>
        <translation>Pasta de um conjunto de dados, imagens a classificar ou uma execução a importar.</translation>
    </message>
    <message>
        <source>Page to show first: explore, preprocess, train, tune, evaluate, classify, speedup, replay, runs, cluster, help, settings.</source>
        <translation>Página a mostrar primeiro: explore, preprocess, train, tune, evaluate, classify, speedup, replay, runs, cluster, help, settings.</translation>
    </message>
    <message>
        <source>Size of the text in percent: 50 to 300.</source>
        <translation>Tamanho do texto em porcentagem: 50 a 300.</translation>
    </message>
    <message>
        <source>--text-size is a number from 50 to 300, not &quot;%1&quot;</source>
        <translation>--text-size é um número de 50 a 300, não &quot;%1&quot;</translation>
    </message>
    <message>
        <source>Not all pages could be drawn into %1.</source>
        <translation>Nem todas as páginas puderam ser desenhadas em %1.</translation>
    </message>
</context>
<context>
    <name>leafbench::cli</name>
    <message>
        <source>%1 (%2 ms)</source>
        <translation>%1 (%2 ms)</translation>
    </message>
    <message>
        <source>The five likeliest classes of pictures, by a run</source>
        <translation>As cinco classes mais prováveis de imagens, segundo uma execução</translation>
    </message>
    <message>
        <source>Folder of the runs</source>
        <translation>Pasta das execuções</translation>
    </message>
    <message>
        <source>... and %1 more notes.</source>
        <translation>... e mais %1 avisos.</translation>
    </message>
    <message>
        <source>      R         G         B</source>
        <translation>      R         G         B</translation>
    </message>
    <message>
        <source>Draw a demo dataset of 38 classes in Kaggle&apos;s layout</source>
        <translation>Desenhar um conjunto de dados de demonstração com 38 classes no formato do Kaggle</translation>
    </message>
    <message>
        <source>Folder to draw into</source>
        <translation>Pasta em que se desenha</translation>
    </message>
    <message>
        <source>Images of each class</source>
        <translation>Imagens de cada classe</translation>
    </message>
    <message>
        <source>Pixels a side</source>
        <translation>Pixels de lado</translation>
    </message>
    <message>
        <source>Seed: the same one draws the same leaves</source>
        <translation>Semente: a mesma desenha as mesmas folhas</translation>
    </message>
    <message>
        <source>Threads; 0: one a core</source>
        <translation>Threads; 0: uma por núcleo</translation>
    </message>
    <message>
        <source>List the classes and images of a dataset folder</source>
        <translation>Listar as classes e imagens da pasta de um conjunto de dados</translation>
    </message>
    <message>
        <source>Dataset folder</source>
        <translation>Pasta do conjunto de dados</translation>
    </message>
    <message>
        <source>Assign every image to train, valid or test</source>
        <translation>Atribuir cada imagem a train, valid ou test</translation>
    </message>
    <message>
        <source>auto, folders (keep train and valid, cut test out of train) or stratified</source>
        <translation>auto, folders (manter train e valid, tirar test de train) ou stratified (estratificada)</translation>
    </message>
    <message>
        <source>Share of train (stratified)</source>
        <translation>Fração de train (stratified)</translation>
    </message>
    <message>
        <source>Share of valid (stratified)</source>
        <translation>Fração de valid (stratified)</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semente</translation>
    </message>
    <message>
        <source>File to save the split to, for the recipe key split</source>
        <translation>Arquivo em que salvar a divisão, para a chave split da receita</translation>
    </message>
    <message>
        <source>Exact channel mean and standard deviation</source>
        <translation>Média e desvio padrão exatos dos canais</translation>
    </message>
    <message>
        <source>train, valid, test or all; auto: train/ of Kaggle&apos;s layout, all of a plain folder</source>
        <translation>train, valid, test ou all (todas); auto: train/ no formato do Kaggle, todas em uma pasta simples</translation>
    </message>
    <message>
        <source>Accuracy %1 (95 % interval %2 to %3) on %4 %5 images in %6; results in %7</source>
        <translation>Acurácia %1 (intervalo de 95 % de %2 a %3) em %4 imagens (%5) em %6; resultados em %7</translation>
    </message>
    <message>
        <source>Classification report and confusion matrix of a run</source>
        <translation>Relatório de classificação e matriz de confusão de uma execução</translation>
    </message>
    <message>
        <source>train, valid or test; auto: test where the run has one, else valid</source>
        <translation>train, valid ou test; auto: test se a execução tiver um, senão valid</translation>
    </message>
    <message>
        <source>Leafbench without a window: leaf diseases, ResNet-18, and what parallelism gains.</source>
        <translation>Leafbench sem janela: doenças de folhas, ResNet-18 e o que o paralelismo traz.</translation>
    </message>
    <message>
        <source>One JSON object a line on stdout; progress and log on stderr</source>
        <translation>Um objeto JSON por linha em stdout; progresso e log em stderr</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>Error: %1</source>
        <translation>Erro: %1</translation>
    </message>
    <message>
        <source>ResNet-18&apos;s layers, shapes and parameters (the paper&apos;s Figure 8)</source>
        <translation>Camadas, formas e parâmetros da ResNet-18 (Figura 8 do artigo)</translation>
    </message>
    <message>
        <source>Number of classes</source>
        <translation>Número de classes</translation>
    </message>
    <message>
        <source>all or head</source>
        <translation>all (a rede toda) ou head (só a última camada)</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>Execução %1</translation>
    </message>
    <message>
        <source>Epoch  train loss  train acc  valid loss  valid acc        lr       time  images/s  waited</source>
        <translation>Época   perda tr.   acur tr.  perda val.  acur val.        lr      tempo imagens/s  espera</translation>
    </message>
    <message>
        <source>Trained for %1, %2 images/s; best validation accuracy %3 in epoch %4.</source>
        <translation>Treinado durante %1, %2 imagens/s; melhor acurácia de validação %3 na época %4.</translation>
    </message>
    <message>
        <source>%1 files were left out; they are listed in %2/refused.csv.</source>
        <translation>%1 arquivos foram deixados de fora; estão listados em %2/refused.csv.</translation>
    </message>
    <message>
        <source>Next: leafbench-cli evaluate %1</source>
        <translation>Próximo passo: leafbench-cli evaluate %1</translation>
    </message>
    <message>
        <source>Which pictures? Give --data DIR, or data in the recipe.</source>
        <translation>Quais imagens? Indique --data DIR ou data na receita.</translation>
    </message>
    <message>
        <source>Go on with: leafbench-cli train --resume %1</source>
        <translation>Continue com: leafbench-cli train --resume %1</translation>
    </message>
    <message>
        <source>Train ResNet-18 on a dataset folder</source>
        <translation>Treinar a ResNet-18 com a pasta de um conjunto de dados</translation>
    </message>
    <message>
        <source>key=value of the recipe; may be given often</source>
        <translation>chave=valor da receita; pode ser repetido</translation>
    </message>
    <message>
        <source>Folder that the run goes into</source>
        <translation>Pasta em que fica a execução</translation>
    </message>
    <message>
        <source>Recipe keys:
</source>
        <translation>Chaves da receita:
</translation>
    </message>
    <message>
        <source>Table %1. %2</source>
        <translation>Tabela %1. %2</translation>
    </message>
    <message>
        <source>The paper&apos;s machine: %1</source>
        <translation>A máquina do artigo: %1</translation>
    </message>
    <message>
        <source>%1  paper s  speedup     here s  speedup   images</source>
        <translation>%1 artigo s  speedup     aqui s  speedup  imagens</translation>
    </message>
    <message>
        <source>  not measured yet</source>
        <translation>  ainda não medido</translation>
    </message>
    <message>
        <source>The paper&apos;s tables of times and speedups beside those measured on this machine</source>
        <translation>As tabelas de tempos e speedups do artigo ao lado dos medidos nesta máquina</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>Exportado para %1</translation>
    </message>
    <message>
        <source>Measure one workload at several worker counts</source>
        <translation>Medir um trabalho com vários números de workers</translation>
    </message>
    <message>
        <source>What is measured</source>
        <translation>O que é medido</translation>
    </message>
    <message>
        <source>Runs of each count</source>
        <translation>Medições de cada número</translation>
    </message>
    <message>
        <source>Drop the files from the cache before each run</source>
        <translation>Tirar os arquivos do cache antes de cada medição</translation>
    </message>
    <message>
        <source>Images, in a fixed shuffled order; 0: all (the default; %1 for training)</source>
        <translation>Imagens, em ordem embaralhada fixa; 0: todas (o padrão; %1 no treino)</translation>
    </message>
    <message>
        <source>Runs folder; the study goes into its speedup folder</source>
        <translation>Pasta das execuções; o estudo vai para a pasta speedup dentro dela</translation>
    </message>
    <message>
        <source>workers  repeat         time  images/s  cores used   waited</source>
        <translation>workers    rep.        tempo imagens/s     núcleos   espera</translation>
    </message>
    <message>
        <source>
workers      median    least     most  speedup (95 % interval)  efficiency  Karp-Flatt    paper&apos;s time, speedup</source>
        <translation>
workers     mediana     mín.     máx.   speedup (interv. 95 %)  eficiência  Karp-Flatt    artigo tempo, speedup</translation>
    </message>
    <message>
        <source>  past the cores</source>
        <translation>  além dos núcleos</translation>
    </message>
    <message>
        <source>Predicted for %1 workers with a core each: %2 by Amdahl, %3 by Gustafson.</source>
        <translation>Previsto para %1 workers com um núcleo cada: %2 por Amdahl, %3 por Gustafson.</translation>
    </message>
    <message>
        <source>Paper: Table %1, %2.</source>
        <translation>Artigo: Tabela %1, %2.</translation>
    </message>
    <message>
        <source>All runs gave the same result.</source>
        <translation>Todas as medições deram o mesmo resultado.</translation>
    </message>
    <message>
        <source>The runs gave different results.</source>
        <translation>As medições deram resultados diferentes.</translation>
    </message>
    <message>
        <source>Stored in %1</source>
        <translation>Guardado em %1</translation>
    </message>
    <message>
        <source>%1 tasks: %2, in %3 worker processes</source>
        <translation>%1 tarefas: %2, em %3 processos worker</translation>
    </message>
    <message>
        <source>loader (threads) or tasks (a task graph, by worker processes)</source>
        <translation>loader (threads) ou tasks (um grafo de tarefas, com processos worker)</translation>
    </message>
    <message>
        <source>Threads (1 to 256) or worker processes (1 to 64); one a core if not given</source>
        <translation>Threads (1 a 256) ou processos worker (1 a 64); sem indicação, um por núcleo</translation>
    </message>
    <message>
        <source>tune-parallel: LibTorch threads of each trial; 0: all cores shared out, so that one at a time has them all</source>
        <translation>tune-parallel: threads da LibTorch em cada tentativa; 0: todos os núcleos repartidos, de modo que uma tentativa sozinha tem todos</translation>
    </message>
    <message>
        <source>The results were not compared: with other cores their sums round differently.</source>
        <translation>Os resultados não foram comparados: com outros núcleos as somas arredondam de outra forma.</translation>
    </message>
    <message>
        <source>How trials are suggested (tpe: Bayesian)</source>
        <translation>Como as tentativas são sugeridas (tpe: bayesiano)</translation>
    </message>
    <message>
        <source>Which trials are stopped early (none)</source>
        <translation>Quais tentativas são interrompidas cedo (none)</translation>
    </message>
    <message>
        <source>What a trial is judged by, at its best epoch (valid_accuracy)</source>
        <translation>Pelo que uma tentativa é julgada, na sua melhor época (valid_accuracy)</translation>
    </message>
    <message>
        <source>Of the sampler (42); that of the trainings is the recipe&apos;s</source>
        <translation>Semente do sampler (42); a dos treinos é a da receita</translation>
    </message>
    <message>
        <source>tpe: finished trials, spread evenly, before it models (5)</source>
        <translation>tpe: tentativas terminadas, bem distribuídas, antes de modelar (5)</translation>
    </message>
    <message>
        <source>Trials before each one that its suggestion does not wait for (3); so many + 1 can run at a time</source>
        <translation>Tentativas anteriores a cada uma pelas quais sua sugestão não espera (3); este número + 1 podem correr ao mesmo tempo</translation>
    </message>
    <message>
        <source>LibTorch threads of each trial (1)</source>
        <translation>Threads da LibTorch em cada tentativa (1)</translation>
    </message>
    <message>
        <source>Use every result at once and share all cores out: trials then depend on how many run and on timing</source>
        <translation>Usar cada resultado na hora e repartir todos os núcleos: as tentativas passam a depender de quantas correm e do andamento no tempo</translation>
    </message>
    <message>
        <source>Keep every trial&apos;s model (45 MB each), not the best alone</source>
        <translation>Manter o modelo de cada tentativa (45 MB cada), não só o melhor</translation>
    </message>
    <message>
        <source>Search for good hyperparameters, several trials at a time</source>
        <translation>Procurar bons hiperparâmetros, várias tentativas ao mesmo tempo</translation>
    </message>
    <message>
        <source>Trials that the study has in the end</source>
        <translation>Tentativas que o estudo terá no fim</translation>
    </message>
    <message>
        <source>Trials at a time (default: as many as the cores let run)</source>
        <translation>Tentativas simultâneas (padrão: quantas os núcleos permitirem)</translation>
    </message>
    <message>
        <source>Search space (JSON); default: the paper&apos;s four hyperparameters</source>
        <translation>Espaço de busca (JSON); padrão: os quatro hiperparâmetros do artigo</translation>
    </message>
    <message>
        <source>Folder that the trials&apos; runs go into</source>
        <translation>Pasta em que ficam as execuções das tentativas</translation>
    </message>
    <message>
        <source>a validation accuracy of %1</source>
        <translation>uma acurácia de validação de %1</translation>
    </message>
    <message>
        <source>a validation loss of %1</source>
        <translation>uma perda de validação de %1</translation>
    </message>
    <message>
        <source>Study %1</source>
        <translation>Estudo %1</translation>
    </message>
    <message>
        <source>No trial came to a value: all %1 failed or were pruned. See %2.</source>
        <translation>Nenhuma tentativa chegou a um valor: todas as %1 falharam ou foram podadas. Veja %2.</translation>
    </message>
    <message>
        <source>Best is trial %1 with %2.</source>
        <translation>A melhor é a tentativa %1, com %2.</translation>
    </message>
    <message>
        <source>median: first epochs that are never judged (1)</source>
        <translation>median: primeiras épocas que nunca são julgadas (1)</translation>
    </message>
    <message>
        <source>More trials at a time need a longer look-back (--look-back %1), which is another study, or --as-fast-as-possible.</source>
        <translation>Mais tentativas simultâneas exigem um olhar mais longo para trás (--look-back %1), o que é outro estudo, ou --as-fast-as-possible.</translation>
    </message>
    <message>
        <source>Without a recipe trials train five epochs with a step schedule. A space file, any recipe keys:</source>
        <translation>Sem receita, as tentativas treinam cinco épocas com o agendamento em degraus. Um arquivo de espaço, com quaisquer chaves da receita:</translation>
    </message>
    <message>
        <source>With --json stdout has one object a trial (trial, state, value, parameters, intermediate, elapsed_s, slot, run), and one at the end: best, elapsed_s, trials, complete, pruned, failed, study.
</source>
        <translation>Com --json, stdout tem um objeto por tentativa (trial, state, value, parameters, intermediate, elapsed_s, slot, run) e um no fim: best, elapsed_s, trials, complete, pruned, failed, study.
</translation>
    </message>
    <message>
        <source>  Nearest training picture: %1 (%2, distance %3)</source>
        <translation>  Imagem de treino mais próxima: %1 (%2, distância %3)</translation>
    </message>
    <message>
        <source>  This very file was in the training data: %1</source>
        <translation>  Este mesmo arquivo estava nos dados de treino: %1</translation>
    </message>
    <message>
        <source>  This picture was in the training data: %1</source>
        <translation>  Esta imagem estava nos dados de treino: %1</translation>
    </message>
    <message>
        <source>  Where it looked: %1</source>
        <translation>  Para onde a rede olhou: %1</translation>
    </message>
    <message>
        <source>Not calibrated: %1</source>
        <translation>Não calibrado: %1</translation>
    </message>
    <message>
        <source>Folder for a picture each of where the network looked (Grad-CAM)</source>
        <translation>Pasta para uma imagem de cada mostrando para onde a rede olhou (Grad-CAM)</translation>
    </message>
    <message>
        <source>Plain probabilities: nothing is learned from the run&apos;s own pictures first</source>
        <translation>Probabilidades simples: nada é aprendido antes das imagens da própria execução</translation>
    </message>
    <message>
        <source>Open every file: faulty ones, leaves on both sides of a split, what the background tells</source>
        <translation>Abrir cada arquivo: defeituosos, folhas nos dois lados de uma divisão, o que o fundo revela</translation>
    </message>
    <message>
        <source>File that tells which pictures show the same leaf: PlantVillage&apos;s leaf-map.json, or CSV file,leaf</source>
        <translation>Arquivo que diz quais imagens mostram a mesma folha: leaf-map.json do PlantVillage ou CSV file,leaf</translation>
    </message>
    <message>
        <source>File to save the leaf-clean split to, for the recipe key split</source>
        <translation>Arquivo em que salvar a divisão sem folhas repetidas, para a chave split da receita</translation>
    </message>
    <message>
        <source>Folder of the runs; what is known of the pictures is kept in it</source>
        <translation>Pasta das execuções; o que se sabe das imagens fica guardado nela</translation>
    </message>
    <message>
        <source>Top 5 %1; expected calibration error %2, and %3 at the validation images&apos; temperature of %4</source>
        <translation>Top 5 %1; erro de calibração esperado %2, e %3 à temperatura %4 das imagens de validação</translation>
    </message>
    <message>
        <source>None of them is faulty.</source>
        <translation>Nenhuma delas tem defeito.</translation>
    </message>
    <message>
        <source>Faulty files: %1</source>
        <translation>Arquivos com defeito: %1</translation>
    </message>
    <message>
        <source>no images</source>
        <translation>nenhuma imagem</translation>
    </message>
    <message>
        <source>%1 of %2 (%3)</source>
        <translation>%1 de %2 (%3)</translation>
    </message>
    <message>
        <source>Images that show a leaf which is also in train:</source>
        <translation>Imagens que mostram uma folha que também está em train:</translation>
    </message>
    <message>
        <source>split</source>
        <translation>divisão</translation>
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
        <translation>A divisão sem folhas repetidas está salva: treine com --set split=%1</translation>
    </message>
    <message>
        <source>Pictures, or folders of them</source>
        <translation>Imagens, ou pastas com elas</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Say where to: --to FOLDER, --bundle FILE.zip, or both.</source>
        <translation>Indique o destino: --to FOLDER, --bundle FILE.zip ou ambos.</translation>
    </message>
    <message>
        <source>%1
Train from it with --set weights=FILE.</source>
        <translation>%1
Treine a partir dele com --set weights=FILE.</translation>
    </message>
    <message>
        <source>A run&apos;s weights and numbers for other programs</source>
        <translation>Pesos e números de uma execução para outros programas</translation>
    </message>
    <message>
        <source>Folder to write into</source>
        <translation>Pasta em que se grava</translation>
    </message>
    <message>
        <source>Some of %1, between commas; all when left out</source>
        <translation>Alguns de %1, separados por vírgulas; todos se omitido</translation>
    </message>
    <message>
        <source>The whole run and all formats in one zip with SHA-256 sums</source>
        <translation>A execução inteira e todos os formatos em um zip com somas SHA-256</translation>
    </message>
    <message>
        <source>Takes a bundle, another machine&apos;s run, or ResNet-18 weights in</source>
        <translation>Recebe um pacote, a execução de outra máquina ou pesos da ResNet-18</translation>
    </message>
    <message>
        <source>A bundle, a run&apos;s folder, or weights (safetensors, or a state_dict of torch)</source>
        <translation>Um pacote, a pasta de uma execução ou pesos (safetensors, ou um state_dict do torch)</translation>
    </message>
    <message>
        <source>
The paper replayed in %1, in %2</source>
        <translation>
O artigo reproduzido em %1, em %2</translation>
    </message>
    <message>
        <source>Which pictures? Give DIR, or --resume REPLAY.</source>
        <translation>Quais imagens? Indique DIR ou --resume REPLAY.</translation>
    </message>
    <message>
        <source>What is done is kept. Go on with: leafbench-cli replay --resume %1</source>
        <translation>O que está pronto fica guardado. Continue com: leafbench-cli replay --resume %1</translation>
    </message>
    <message>
        <source>Carry the whole paper out, step by step, its values beside this machine&apos;s</source>
        <translation>Executar o artigo inteiro, passo a passo, com seus valores ao lado dos desta máquina</translation>
    </message>
    <message>
        <source>smoke: minutes, on any dataset; lecture: under half an hour; full: the paper&apos;s sizes</source>
        <translation>smoke: minutos, com qualquer conjunto de dados; lecture: menos de meia hora; full: os tamanhos do artigo</translation>
    </message>
    <message>
        <source>Runs folder; the replay goes into its replays folder</source>
        <translation>Pasta das execuções; a reprodução vai para a pasta replays dentro dela</translation>
    </message>
    <message>
        <source>A replay to go on with (default: the newest unfinished one of this folder and scale)</source>
        <translation>Uma reprodução a continuar (padrão: a mais recente não terminada desta pasta e escala)</translation>
    </message>
    <message>
        <source>Folder of the report (default: report in the replay)</source>
        <translation>Pasta do relatório (padrão: report na reprodução)</translation>
    </message>
    <message>
        <source>With --json stdout has an object as each step begins and ends (step, state, elapsed_s), one a measurement (step, workers, repeat, own_s, own_speedup, paper_s, paper_speedup), one an epoch, and one at the end: replay, scale, elapsed_s, report.
</source>
        <translation>Com --json, stdout tem um objeto quando cada passo começa e termina (step, state, elapsed_s), um por medição (step, workers, repeat, own_s, own_speedup, paper_s, paper_speedup), um por época e um no fim: replay, scale, elapsed_s, report.
</translation>
    </message>
    <message>
        <source>Classes and pictures (Figures 1 to 3)</source>
        <translation>Classes e imagens (Figuras 1 a 3)</translation>
    </message>
    <message>
        <source>Split (Table 2)</source>
        <translation>Divisão (Tabela 2)</translation>
    </message>
    <message>
        <source>Mean and standard deviation by task graph (Table 4)</source>
        <translation>Média e desvio padrão pelo grafo de tarefas (Tabela 4)</translation>
    </message>
    <message>
        <source>Mean and standard deviation by loader (Table 5)</source>
        <translation>Média e desvio padrão pelo loader (Tabela 5)</translation>
    </message>
    <message>
        <source>Pre-training (Appendix A)</source>
        <translation>Pré-treino (Apêndice A)</translation>
    </message>
    <message>
        <source>Training with loader workers (Table 7)</source>
        <translation>Treino com workers do loader (Tabela 7)</translation>
    </message>
    <message>
        <source>Training with replicas (Table 9)</source>
        <translation>Treino com réplicas (Tabela 9)</translation>
    </message>
    <message>
        <source>Tuning, trials at a time (Table 12)</source>
        <translation>Ajuste, tentativas simultâneas (Tabela 12)</translation>
    </message>
    <message>
        <source>Final training (Figure 14)</source>
        <translation>Treino final (Figura 14)</translation>
    </message>
    <message>
        <source>Evaluation (Figures 15 and 16)</source>
        <translation>Avaliação (Figuras 15 e 16)</translation>
    </message>
    <message>
        <source>Replay %1</source>
        <translation>Reprodução %1</translation>
    </message>
    <message>
        <source>%1. %2: done before, %3</source>
        <translation>%1. %2: já feito, %3</translation>
    </message>
    <message>
        <source>   done in %1</source>
        <translation>   feito em %1</translation>
    </message>
    <message>
        <source>   %1  %2   paper %3</source>
        <translation>   %1  %2   artigo %3</translation>
    </message>
    <message>
        <source>classes</source>
        <translation>classes</translation>
    </message>
    <message>
        <source>%1 images</source>
        <translation>%1 imagens</translation>
    </message>
    <message>
        <source>   best trial %1, validation accuracy %2: %3</source>
        <translation>   melhor tentativa %1, acurácia de validação %2: %3</translation>
    </message>
    <message>
        <source>best validation accuracy</source>
        <translation>melhor acurácia de validação</translation>
    </message>
    <message>
        <source>accuracy, %1 images</source>
        <translation>acurácia, %1 imagens</translation>
    </message>
    <message>
        <source>   epoch %1: training %2, validation %3, %4</source>
        <translation>   época %1: treino %2, validação %3, %4</translation>
    </message>
    <message>
        <source>%1, not in the paper</source>
        <translation>%1, não consta do artigo</translation>
    </message>
    <message>
        <source>paper %1 s  %2</source>
        <translation>artigo %1 s  %2</translation>
    </message>
    <message>
        <source>%1 is in the trash. Take it back with: leafbench-cli runs trash --restore %2</source>
        <translation>%1 está na lixeira. Recupere com: leafbench-cli runs trash --restore %2</translation>
    </message>
    <message>
        <source>Restored: %1</source>
        <translation>Restaurado: %1</translation>
    </message>
    <message>
        <source>Runs folder</source>
        <translation>Pasta das execuções</translation>
    </message>
    <message>
        <source>Only runs with all of these words in name, tags, notes or recipe</source>
        <translation>Só execuções com todas estas palavras no nome, tags, notas ou receita</translation>
    </message>
    <message>
        <source>Only runs with this tag; may be repeated</source>
        <translation>Só execuções com esta tag; pode ser repetido</translation>
    </message>
    <message>
        <source>Only starred runs</source>
        <translation>Só execuções com estrela</translation>
    </message>
    <message>
        <source>Only runs in this state</source>
        <translation>Só execuções neste estado</translation>
    </message>
    <message>
        <source>Largest, newest or best first by</source>
        <translation>Maior, mais recente ou melhor primeiro, por</translation>
    </message>
    <message>
        <source>The other way round</source>
        <translation>Na ordem inversa</translation>
    </message>
    <message>
        <source>Add tags to a run</source>
        <translation>Adicionar tags a uma execução</translation>
    </message>
    <message>
        <source>Take them away</source>
        <translation>Remover as tags</translation>
    </message>
    <message>
        <source>Star a run</source>
        <translation>Marcar uma execução com estrela</translation>
    </message>
    <message>
        <source>Take the star away</source>
        <translation>Tirar a estrela</translation>
    </message>
    <message>
        <source>Write a run&apos;s note; none removes it</source>
        <translation>Escrever a nota de uma execução; sem texto, remove-a</translation>
    </message>
    <message>
        <source>Words of the note</source>
        <translation>Palavras da nota</translation>
    </message>
    <message>
        <source>Move runs to the trash</source>
        <translation>Mover execuções para a lixeira</translation>
    </message>
    <message>
        <source>List what is in the trash</source>
        <translation>Listar o que está na lixeira</translation>
    </message>
    <message>
        <source>Delete all of it for good</source>
        <translation>Apagar tudo definitivamente</translation>
    </message>
    <message>
        <source>Put this one back, by its name in the trash</source>
        <translation>Trazer esta de volta, pelo nome que tem na lixeira</translation>
    </message>
    <message>
        <source>Where runs&apos; recipes differ, and what they came to</source>
        <translation>Em que diferem as receitas das execuções, e que resultados deram</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Execução</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Best valid acc</source>
        <translation>Melhor acur. val.</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Épocas</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Com estrela</translation>
    </message>
    <message>
        <source>Not starred</source>
        <translation>Sem estrela</translation>
    </message>
    <message>
        <source>Tags: %1</source>
        <translation>Tags: %1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Nota: %1</translation>
    </message>
    <message>
        <source>In the trash</source>
        <translation>Na lixeira</translation>
    </message>
    <message>
        <source>Thrown away</source>
        <translation>Jogado fora</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>A lixeira está vazia.</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>%1 no total</translation>
    </message>
    <message>
        <source>The trash was empty.</source>
        <translation>A lixeira estava vazia.</translation>
    </message>
    <message>
        <source>%1 runs are gone for good, %2.</source>
        <translation>Execuções apagadas definitivamente: %1, %2.</translation>
    </message>
    <message>
        <source>Their recipes are the same.</source>
        <translation>As receitas são iguais.</translation>
    </message>
    <message>
        <source>Cut from the tensors&apos; names: %1</source>
        <translation>Cortado dos nomes dos tensores: %1</translation>
    </message>
    <message>
        <source>Skipped, and not executed: %1</source>
        <translation>Ignorado, e não executado: %1</translation>
    </message>
    <message>
        <source>Where the run&apos;s dataset is now, if it was moved</source>
        <translation>Onde está agora o conjunto de dados da execução, se foi movido</translation>
    </message>
    <message>
        <source>To train on from its weights: %1</source>
        <translation>Para continuar o treino a partir dos seus pesos: %1</translation>
    </message>
    <message>
        <source>The number of epochs of this run cannot be changed: its learning rate follows it, or its last state is not kept. %1</source>
        <translation>O número de épocas desta execução não pode ser alterado: a taxa de aprendizagem depende dele, ou o último estado não foi guardado. %1</translation>
    </message>
    <message>
        <source>Dataset folder; with --resume: where it is now</source>
        <translation>Pasta do conjunto de dados; com --resume: onde está agora</translation>
    </message>
    <message>
        <source>Go on with a run that was stopped; with --set epochs=N: up to that epoch</source>
        <translation>Continuar uma execução interrompida; com --set epochs=N: até essa época</translation>
    </message>
    <message>
        <source>What is trained is kept. Go on with: leafbench-cli tune --study %1 --trials %2</source>
        <translation>O que foi treinado fica guardado. Continue com: leafbench-cli tune --study %1 --trials %2</translation>
    </message>
    <message>
        <source>%1; the training takes about %2</source>
        <translation>%1; o treino leva cerca de %2</translation>
    </message>
    <message>
        <source>Print the manual page, or the completions of a shell</source>
        <translation>Imprimir a página de manual ou o autocompletar de um shell</translation>
    </message>
    <message>
        <source>What to print</source>
        <translation>O que imprimir</translation>
    </message>
    <message>
        <source>... and %1 more warnings.</source>
        <translation>... e mais %1 alertas.</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>faltam %1</translation>
    </message>
    <message>
        <source>Dataset folder; of a study that exists: where it is now</source>
        <translation>Pasta do conjunto de dados; de um estudo já existente: onde está agora</translation>
    </message>
    <message>
        <source>List, mark, compare, delete and move runs</source>
        <translation>Listar, marcar, comparar, apagar e mover execuções</translation>
    </message>
    <message>
        <source>Where the runs lie; with DIR: use the runs there from now on</source>
        <translation>Onde ficam as execuções; com DIR: usar a partir de agora as que estão lá</translation>
    </message>
    <message>
        <source>A folder of runs; nothing is moved</source>
        <translation>Uma pasta de execuções; nada é movido</translation>
    </message>
    <message>
        <source>Move all runs and studies to another folder, on another disk</source>
        <translation>Mover todas as execuções e estudos para outra pasta, também em outro disco</translation>
    </message>
    <message>
        <source>An empty folder, or a new one. The old one is removed after all files are copied and compared; cancelled or killed before, it stays in use</source>
        <translation>Uma pasta vazia ou nova. A antiga é removida depois que todos os arquivos foram copiados e comparados; se cancelado ou encerrado antes, ela continua em uso</translation>
    </message>
    <message>
        <source>Share of test; of train/ with folders (%1 is the paper&apos;s)</source>
        <translation>Fração de test; de train/ com folders (%1 é a do artigo)</translation>
    </message>
    <message>
        <source>Say which pictures, or folders of them.</source>
        <translation>Indique quais imagens, ou pastas com elas.</translation>
    </message>
    <message>
        <source>%1 answers: %2</source>
        <translation>%1 responde: %2</translation>
    </message>
    <message>
        <source>Nothing is called sure: %1</source>
        <translation>Nada é considerado seguro: %1</translation>
    </message>
    <message>
        <source>%1. Left out: best</source>
        <translation>%1. Omitido: best</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Another dataset, whose class folders are matched with the run&apos;s</source>
        <translation>Outro conjunto de dados, cujas pastas de classes são confrontadas com as da execução</translation>
    </message>
    <message>
        <source>With --on: a CSV or JSON file of which folder is which class of the run</source>
        <translation>Com --on: um arquivo CSV ou JSON que diz qual pasta é qual classe da execução</translation>
    </message>
    <message>
        <source>With --on: only write such a file, to be edited</source>
        <translation>Com --on: só gravar esse arquivo, para ser editado</translation>
    </message>
    <message>
        <source>the same name</source>
        <translation>o mesmo nome</translation>
    </message>
    <message>
        <source>the same but for its form</source>
        <translation>o mesmo, exceto na forma</translation>
    </message>
    <message>
        <source>by the mapping</source>
        <translation>pelo mapeamento</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>provável</translation>
    </message>
    <message>
        <source>unsure: look at it</source>
        <translation>incerto: confira</translation>
    </message>
    <message>
        <source>not in the model</source>
        <translation>não está no modelo</translation>
    </message>
    <message>
        <source>%1; or %2</source>
        <translation>%1; ou %2</translation>
    </message>
    <message>
        <source>%1 of %2 (%3; 95 % interval %4 to %5)</source>
        <translation>%1 de %2 (%3; intervalo de 95 % de %4 a %5)</translation>
    </message>
    <message>
        <source>%1 of %2 class folders are classes of the run:</source>
        <translation>%1 de %2 pastas de classes são classes da execução:</translation>
    </message>
    <message>
        <source>Accuracy %1 (95 % interval %2 to %3) on %4 images of known classes in %5</source>
        <translation>Acurácia %1 (intervalo de 95 % de %2 a %3) em %4 imagens de classes conhecidas em %5</translation>
    </message>
    <message>
        <source>  the run&apos;s validation: %1 (%2 to %3) on %4 images</source>
        <translation>  a validação da execução: %1 (%2 a %3) em %4 imagens</translation>
    </message>
    <message>
        <source>Expected calibration error %1 at a temperature of %2</source>
        <translation>Erro de calibração esperado %1 à temperatura de %2</translation>
    </message>
    <message>
        <source>  the run&apos;s validation: %1</source>
        <translation>  a validação da execução: %1</translation>
    </message>
    <message>
        <source>What it turns away is not known: the run&apos;s own pictures are not there to learn that from (--data DIR)</source>
        <translation>Não se sabe o que ele rejeita: as imagens da própria execução não estão aqui para aprender isso (--data DIR)</translation>
    </message>
    <message>
        <source>Turned away, of known classes: %1</source>
        <translation>Rejeitadas, de classes conhecidas: %1</translation>
    </message>
    <message>
        <source>Turned away, of classes that are not in the model: %1</source>
        <translation>Rejeitadas, de classes que não estão no modelo: %1</translation>
    </message>
    <message>
        <source>Written: %1. Look at what is unsure, then evaluate with --on %2 --mapping %1</source>
        <translation>Gravado: %1. Confira o que está incerto e depois avalie com --on %2 --mapping %1</translation>
    </message>
    <message>
        <source>This is the run&apos;s own dataset: it has learned from pictures in it, so the numbers flatter it</source>
        <translation>Este é o próprio conjunto de dados da execução: ela aprendeu com imagens dele, portanto os números são otimistas</translation>
    </message>
    <message>
        <source>Results in %1</source>
        <translation>Resultados em %1</translation>
    </message>
    <message>
        <source>  Nearest training leaves: %1</source>
        <translation>  Folhas de treino mais próximas: %1</translation>
    </message>
    <message>
        <source>Run directory, its name, latest, starter, or best: starred, then by validation accuracy</source>
        <translation>Pasta da execução, seu nome, latest, starter ou best: primeiro com estrela, depois por acurácia de validação</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation>%1, em %2</translation>
    </message>
    <message>
        <source>Written: %1. LEAFBENCH_STARTER=%1 makes it the starter model.</source>
        <translation>Gravado: %1. LEAFBENCH_STARTER=%1 faz dele o modelo inicial.</translation>
    </message>
    <message>
        <source>The model card of the starter model, which ships with the program</source>
        <translation>A ficha do modelo inicial, que acompanha o programa</translation>
    </message>
    <message>
        <source>Make a starter model of a run, in a new folder</source>
        <translation>Fazer de uma execução um modelo inicial, em uma nova pasta</translation>
    </message>
    <message>
        <source>The folder, which must not be there yet</source>
        <translation>A pasta, que ainda não pode existir</translation>
    </message>
    <message>
        <source>Markdown that its model card begins with: data, licences, what it does not know</source>
        <translation>Markdown com que começa a ficha do modelo: dados, licenças, o que ele não conhece</translation>
    </message>
    <message>
        <source>Unlike the training pictures (distance %1, above %2; %3 of the validation pictures are turned away): do not trust the classes</source>
        <translation>Diferente das imagens de treino (distância %1, acima de %2; %3 das imagens de validação são rejeitadas): não confie nas classes</translation>
    </message>
    <message>
        <source>%1 (95 % interval %2 to %3)</source>
        <translation>%1 (intervalo de 95 % de %2 a %3)</translation>
    </message>
    <message>
        <source>Right on %1 of %2 photographs as they are; of the same leaves, cut out and put</source>
        <translation>Acertou %1 de %2 fotografias como estão; das mesmas folhas, recortadas e colocadas</translation>
    </message>
    <message>
        <source>  %1: %2; %3 points (95 % interval %4 to %5)</source>
        <translation>  %1: %2; %3 pontos (intervalo de 95 % de %4 a %5)</translation>
    </message>
    <message>
        <source>%1; results and examples in %2</source>
        <translation>%1; resultados e exemplos em %2</translation>
    </message>
    <message>
        <source>Puts the leaves that a run is validated on before other backgrounds</source>
        <translation>Coloca as folhas com que uma execução é validada diante de outros fundos</translation>
    </message>
    <message>
        <source>Another labelled dataset, whose class folders match by name</source>
        <translation>Outro conjunto de dados rotulado, cujas pastas de classes correspondem pelo nome</translation>
    </message>
    <message>
        <source>Images, drawn by the seed; 0: all</source>
        <translation>Imagens, sorteadas pela semente; 0: todas</translation>
    </message>
    <message>
        <source>Seed of the backgrounds</source>
        <translation>Semente dos fundos</translation>
    </message>
    <message>
        <source>Slurm will start job %1 again; it goes on from here.</source>
        <translation>O Slurm vai iniciar o job %1 de novo; ele continua daqui.</translation>
    </message>
    <message>
        <source>Slurm did not requeue job %1: %2</source>
        <translation>O Slurm não recolocou o job %1 na fila: %2</translation>
    </message>
    <message>
        <source>Processes on this machine that share the images, by threads; srun and torchrun start them on several</source>
        <translation>Processos nesta máquina que repartem as imagens, por threads; srun e torchrun os iniciam em várias</translation>
    </message>
    <message>
        <source>%1 ranks share each batch; the cores above are those of each</source>
        <translation>%1 ranks repartem cada batch; os núcleos acima são os de cada um</translation>
    </message>
    <message>
        <source>Processes on this machine that share each batch; srun and torchrun start them on several</source>
        <translation>Processos nesta máquina que repartem cada batch; srun e torchrun os iniciam em várias</translation>
    </message>
    <message>
        <source>Several processes tune together only in a database: --study postgresql://user@host/database#study. With a file, start one process; --parallel says how many trials it runs at a time.</source>
        <translation>Vários processos só ajustam juntos em um banco de dados: --study postgresql://user@host/database#study. Com um arquivo, inicie um processo; --parallel diz quantas tentativas ele corre ao mesmo tempo.</translation>
    </message>
    <message>
        <source>Predicted for an epoch that takes one rank %1, in %2 steps:</source>
        <translation>Previsto para uma época que leva %1 a um rank, em %2 passos:</translation>
    </message>
    <message>
        <source>%1 ranks: %2, a speedup of %3; %4 of it waits for the network</source>
        <translation>%1 ranks: %2, um speedup de %3; %4 disso é espera pela rede</translation>
    </message>
    <message>
        <source>All-reduce of %1 ranks on %2</source>
        <translation>All-reduce de %1 ranks em %2</translation>
    </message>
    <message>
        <source>      size            time     each rank sends</source>
        <translation>   tamanho           tempo     cada rank envia</translation>
    </message>
    <message>
        <source>As bandwidth and latency of a ring&apos;s steps: %1</source>
        <translation>Como largura de banda e latência dos passos de um anel: %1</translation>
    </message>
    <message>
        <source>Measure how fast ranks exchange gradients; srun and torchrun start them on several machines</source>
        <translation>Medir com que rapidez os ranks trocam gradientes; srun e torchrun os iniciam em várias máquinas</translation>
    </message>
    <message>
        <source>Processes on this machine</source>
        <translation>Processos nesta máquina</translation>
    </message>
    <message>
        <source>Sizes that take longer are left out</source>
        <translation>Tamanhos que demoram mais são omitidos</translation>
    </message>
    <message>
        <source>Seconds that an epoch takes one rank: predicts what more would take</source>
        <translation>Segundos que uma época leva a um rank: prevê o que mais ranks levariam</translation>
    </message>
    <message>
        <source>Training images of that epoch</source>
        <translation>Imagens de treino dessa época</translation>
    </message>
    <message>
        <source>With --json stdout has one object a size (ranks, bytes, elapsed_s), and one at the end: bytes_per_s and latency_s of a ring&apos;s steps. With --epoch: an object a number of ranks (ranks, predicted_s, speedup, communication_share).
</source>
        <translation>Com --json, stdout tem um objeto por tamanho (ranks, bytes, elapsed_s) e um no fim: bytes_per_s e latency_s dos passos de um anel. Com --epoch: um objeto por número de ranks (ranks, predicted_s, speedup, communication_share).
</translation>
    </message>
    <message>
        <source>Folder to export CSV, JSON, Extra-P&apos;s text and timelines for Perfetto (Chrome&apos;s trace format) to</source>
        <translation>Pasta para a qual exportar CSV, JSON, o texto do Extra-P e linhas do tempo para o Perfetto (formato de trace do Chrome)</translation>
    </message>
    <message>
        <source>(a key of recipes; leafbench-cli train --help has its range)</source>
        <translation>(uma chave de receitas; leafbench-cli train --help mostra sua faixa)</translation>
    </message>
    <message>
        <source>There is no entry for &quot;%1&quot;. leafbench-cli help lists all of them.</source>
        <translation>Não há verbete para “%1”. leafbench-cli help lista todos.</translation>
    </message>
    <message>
        <source>What a term of the study, or a key of recipes, means</source>
        <translation>O que significa um termo do estudo ou uma chave de receitas</translation>
    </message>
    <message>
        <source>A term, or a part of one; none: the list of all</source>
        <translation>Um termo, ou parte de um; nenhum: a lista de todos</translation>
    </message>
    <message>
        <source>Its id, Slurm&apos;s number, or latest</source>
        <translation>Seu id, o número do Slurm ou latest</translation>
    </message>
    <message>
        <source>The jobs on clusters, as they are now</source>
        <translation>Os jobs nos clusters, como estão agora</translation>
    </message>
    <message>
        <source>Only this one: its id, Slurm&apos;s number, or latest</source>
        <translation>Só este: seu id, o número do Slurm ou latest</translation>
    </message>
    <message>
        <source>Wait for it, and print its epochs; Ctrl-C leaves the job alone</source>
        <translation>Esperar por ele e imprimir suas épocas; Ctrl-C deixa o job em paz</translation>
    </message>
    <message>
        <source>Print its log</source>
        <translation>Imprimir seu log</translation>
    </message>
    <message>
        <source>As they were last known, without asking the clusters</source>
        <translation>Como eram conhecidos por último, sem consultar os clusters</translation>
    </message>
    <message>
        <source>Take it off the list; its folder on the cluster stays</source>
        <translation>Tirá-lo da lista; sua pasta no cluster fica</translation>
    </message>
    <message>
        <source>End a job on a cluster; a training stores its state</source>
        <translation>Encerrar um job em um cluster; um treino guarda seu estado</translation>
    </message>
    <message>
        <source>Take the runs and studies of a job home</source>
        <translation>Trazer as execuções e os estudos de um job</translation>
    </message>
    <message>
        <source>The profiles of clusters</source>
        <translation>Os perfis dos clusters</translation>
    </message>
    <message>
        <source>Ask a cluster whether a job can be sent</source>
        <translation>Perguntar a um cluster se um job pode ser enviado</translation>
    </message>
    <message>
        <source>Its profile</source>
        <translation>Seu perfil</translation>
    </message>
    <message>
        <source>Store a profile</source>
        <translation>Guardar um perfil</translation>
    </message>
    <message>
        <source>A profile as JSON (packaging/cluster has examples)</source>
        <translation>Um perfil em JSON (há exemplos em packaging/cluster)</translation>
    </message>
    <message>
        <source>Remove a profile; its jobs stay</source>
        <translation>Remover um perfil; seus jobs ficam</translation>
    </message>
    <message>
        <source>Epoch %1: train loss %2, valid loss %3, valid accuracy %4</source>
        <translation>Época %1: perda de treino %2, perda de validação %3, acurácia de validação %4</translation>
    </message>
    <message>
        <source>No cluster is known yet. Profiles lie in %1; leafbench-cli clusters add FILE stores one.</source>
        <translation>Ainda não se conhece nenhum cluster. Os perfis ficam em %1; leafbench-cli clusters add FILE guarda um.</translation>
    </message>
    <message>
        <source>%1 is submitted as %2. Its folder: %3:%4</source>
        <translation>%1 foi submetido como %2. Sua pasta: %3:%4</translation>
    </message>
    <message>
        <source>Next: leafbench-cli jobs --follow %1; when it is done: leafbench-cli fetch %1</source>
        <translation>Próximo passo: leafbench-cli jobs --follow %1; quando terminar: leafbench-cli fetch %1</translation>
    </message>
    <message>
        <source>No job was sent to a cluster.</source>
        <translation>Nenhum job foi enviado a um cluster.</translation>
    </message>
    <message>
        <source>The job has stored no run.</source>
        <translation>O job não guardou nenhuma execução.</translation>
    </message>
    <message>
        <source>Which job? Give one of: %1, and its arguments.</source>
        <translation>Qual job? Indique um de: %1, e seus argumentos.</translation>
    </message>
    <message>
        <source>Send train, tune, stats, speedup or replay to a cluster (Slurm)</source>
        <translation>Enviar train, tune, stats, speedup ou replay a um cluster (Slurm)</translation>
    </message>
    <message>
        <source>A profile by its name; leafbench-cli clusters lists them</source>
        <translation>Um perfil pelo nome; leafbench-cli clusters os lista</translation>
    </message>
    <message>
        <source>Only print the script</source>
        <translation>Só imprimir o script</translation>
    </message>
    <message>
        <source>Wait for it, and print its epochs</source>
        <translation>Esperar por ele e imprimir suas épocas</translation>
    </message>
    <message>
        <source>After these options come the command and its arguments: leafbench-cli submit --cluster ocelot train --data /data/leaves --set epochs=40
Files of --recipe, --space, --set split and --set weights are sent along.
</source>
        <translation>Depois destas opções vêm o comando e seus argumentos: leafbench-cli submit --cluster ocelot train --data /data/leaves --set epochs=40
Arquivos de --recipe, --space, --set split e --set weights são enviados junto.
</translation>
    </message>
    <message>
        <source>As before submit</source>
        <translation>Como antes de submit</translation>
    </message>
    <message>
        <source>ALTERED</source>
        <translation>ALTERADO</translation>
    </message>
    <message>
        <source>%1 was changed after Leafbench wrote it.</source>
        <translation>%1 foi alterado depois que o Leafbench o gravou.</translation>
    </message>
    <message>
        <source>Worksheets: %1</source>
        <translation>Folhas de atividades: %1</translation>
    </message>
    <message>
        <source>The speedups of all machines: %1</source>
        <translation>Os speedups de todas as máquinas: %1</translation>
    </message>
    <message>
        <source>Check the worksheets of guided labs in a folder; one table and one plot of a class</source>
        <translation>Verificar as folhas de atividades dos laboratórios guiados de uma pasta; uma tabela e um gráfico da turma</translation>
    </message>
    <message>
        <source>Folder of the worksheets (*.html)</source>
        <translation>Pasta das folhas de atividades (*.html)</translation>
    </message>
    <message>
        <source>File for the speedups of all machines: .svg, .pdf or .png</source>
        <translation>Arquivo para os speedups de todas as máquinas: .svg, .pdf ou .png</translation>
    </message>
    <message>
        <source>Only say how long it would take on this machine, and how much memory and disk</source>
        <translation>Só dizer quanto tempo levaria nesta máquina, e quanta memória e quanto disco</translation>
    </message>
    <message>
        <source>A recipe&apos;s name (leafbench-cli recipes lists them) or its file (JSON); keys it lacks keep their defaults</source>
        <translation>O nome de uma receita (leafbench-cli recipes as lista) ou seu arquivo (JSON); as chaves que faltam mantêm o padrão</translation>
    </message>
    <message>
        <source>changes nothing</source>
        <translation>não altera nada</translation>
    </message>
    <message>
        <source>Recipes by name for train --recipe: what each changes, and how long it takes</source>
        <translation>Receitas por nome para train --recipe: o que cada uma altera e quanto tempo leva</translation>
    </message>
    <message>
        <source>Dataset folder that the times are for; without it there are none</source>
        <translation>Pasta do conjunto de dados a que os tempos se referem; sem ela não há tempos</translation>
    </message>
    <message>
        <source>Runs folder; your own recipes lie in its recipes folder</source>
        <translation>Pasta das execuções; as suas receitas ficam na pasta recipes dela</translation>
    </message>
    <message>
        <source>Store the recipe of this file under its name</source>
        <translation>Guardar a receita deste arquivo com o nome dela</translation>
    </message>
    <message>
        <source>Nothing was measured on this machine yet: a few batches are trained first (about %1 s).</source>
        <translation>Nada foi medido ainda nesta máquina: primeiro são treinados alguns batches (cerca de %1 s).</translation>
    </message>
    <message>
        <source>Add --measure to measure this machine first (about %1 s).</source>
        <translation>Acrescente --measure para medir antes esta máquina (cerca de %1 s).</translation>
    </message>
    <message>
        <source>With --estimate: train a few batches first where nothing was measured on this machine yet (about %1 s)</source>
        <translation>Com --estimate: treinar antes alguns batches se nada foi medido ainda nesta máquina (cerca de %1 s)</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <translation>%1 %2: %3</translation>
    </message>
    <message>
        <source>There is no column &quot;%1&quot;. There are: %2</source>
        <translation>Não há coluna “%1”. Há: %2</translation>
    </message>
    <message>
        <source>A table of these columns, separated by commas: run,best_valid,seed</source>
        <translation>Uma tabela com estas colunas, separadas por vírgulas: run,best_valid,seed</translation>
    </message>
    <message>
        <source>In groups of the same value in this column, with best and mean</source>
        <translation>Em grupos com o mesmo valor nesta coluna, com o melhor valor e a média</translation>
    </message>
    <message>
        <source>Only the columns in which the runs differ</source>
        <translation>Só as colunas em que as execuções diferem</translation>
    </message>
    <message>
        <source>The table as CSV, with the values in full</source>
        <translation>A tabela como CSV, com os valores completos</translation>
    </message>
    <message>
        <source>The lab is one process, which starts the others by itself: srun --nodes=1 --ntasks=1 leafbench-cli speedup --workers 1x1,2x1</source>
        <translation>O laboratório é um só processo, que inicia os outros sozinho: srun --nodes=1 --ntasks=1 leafbench-cli speedup --workers 1x1,2x1</translation>
    </message>
    <message>
        <source>Processes on several nodes tune together only in a database: --study postgresql://user@host/database</source>
        <translation>Processos em vários nós só ajustam juntos em um banco de dados: --study postgresql://user@host/database</translation>
    </message>
    <message>
        <source>tune-parallel, tune-nodes: trials of each run</source>
        <translation>tune-parallel, tune-nodes: tentativas de cada medição</translation>
    </message>
    <message>
        <source>tune-nodes: postgresql://user@host/database, where each run makes a study that all processes reach, and removes it; without one a file, for processes on this machine</source>
        <translation>tune-nodes: postgresql://user@host/database, onde cada medição cria um estudo que todos os processos alcançam, e o remove; sem ele, um arquivo, para processos nesta máquina</translation>
    </message>
    <message>
        <source>Run with --help for more information.</source>
        <translation>Para mais informações, use --help.</translation>
    </message>
    <message>
        <source>This folder says itself what is for training and validation: --train and --valid are for --mode stratified.</source>
        <translation>Esta pasta já define o que é para treino e para validação: --train e --valid são para --mode stratified.</translation>
    </message>
    <message>
        <source>Taken as the last layer: %1</source>
        <translation>Tomado como última camada: %1</translation>
    </message>
    <message>
        <source>The shares of train, valid and test add up to %1, not to 1: each is divided by that.</source>
        <translation>As frações de train, valid e test somam %1, e não 1: cada uma é dividida por essa soma.</translation>
    </message>
    <message>
        <source>None of the %1 trials is the best: those that came to a value break a constraint, or their value is infinite. See %2.</source>
        <translation>Nenhuma das %1 tentativas é a melhor: as que chegaram a um valor violam uma restrição, ou o valor delas é infinito. Veja %2.</translation>
    </message>
    <message>
        <source>Train it for longer: leafbench-cli train --recipe %1 --set epochs=%2</source>
        <translation>Treine-a por mais tempo: leafbench-cli train --recipe %1 --set epochs=%2</translation>
    </message>
    <message>
        <source>Stored as &quot;%1&quot;: leafbench-cli train --recipe %2</source>
        <translation>Guardada como “%1”: leafbench-cli train --recipe %2</translation>
    </message>
    <message>
        <source>%1 images of test lie in no class folder, so they have no class, and are left out.</source>
        <translation>Imagens de test que não estão em nenhuma pasta de classe, por isso não têm classe e ficam de fora: %1.</translation>
    </message>
    <message>
        <source>For more epochs: leafbench-cli train --resume %1 --set epochs=%2</source>
        <translation>Para mais épocas: leafbench-cli train --resume %1 --set epochs=%2</translation>
    </message>
    <message>
        <source>There is no command %1.</source>
        <translation>Não há comando %1.</translation>
    </message>
    <message>
        <source>There is no command %1. Did you mean %2?</source>
        <translation>Não há comando %1. Você quis dizer %2?</translation>
    </message>
    <message>
        <source>%1 has no option %2.</source>
        <translation>%1 não tem a opção %2.</translation>
    </message>
    <message>
        <source>%1 A key of recipes is set with --set %2=VALUE.</source>
        <translation>%1 Uma chave de receitas é definida com --set %2=VALUE.</translation>
    </message>
    <message>
        <source>%1 Did you mean %2?</source>
        <translation>%1 Você quis dizer %2?</translation>
    </message>
    <message>
        <source>Each setting needs a --set of its own: --set %1</source>
        <translation>Cada ajuste precisa do seu próprio --set: --set %1</translation>
    </message>
    <message>
        <source>%1 is one argument too many for %2.</source>
        <translation>%1 é um argumento a mais para %2.</translation>
    </message>
    <message>
        <source>Say what to do: leafbench-cli COMMAND.</source>
        <translation>Indique o que fazer: leafbench-cli COMMAND.</translation>
    </message>
    <message>
        <source>Right on %1 of %2 photograph as it is; of the same leaf, cut out and put</source>
        <translation>Acertou %1 de %2 fotografia como está; da mesma folha, recortada e colocada</translation>
    </message>
    <message>
        <source>%1 drawn in %2 in %3.</source>
        <translation>Desenho de %1 em %2, feito em %3.</translation>
    </message>
    <message>
        <source>Accuracy %1 (95 % interval %2 to %3) on %4 %5 image in %6; results in %7</source>
        <translation>Acurácia %1 (intervalo de 95 % de %2 a %3) em %4 imagem (%5) em %6; resultados em %7</translation>
    </message>
    <message>
        <source>Predicted for an epoch that takes one rank %1, in %2 step:</source>
        <translation>Previsto para uma época que leva %1 a um rank, em %2 passo:</translation>
    </message>
    <message>
        <source>%1: %2, nodes: %3, ranks a node: %4, cores a rank: %5; jobs in %6</source>
        <translation>%1: %2, nós: %3, ranks por nó: %4, núcleos por rank: %5; jobs em %6</translation>
    </message>
    <message>
        <source>... and %1 more note.</source>
        <translation>... e mais %1 aviso.</translation>
    </message>
    <message>
        <source>... and %1 more warning.</source>
        <translation>... e mais %1 alerta.</translation>
    </message>
    <message>
        <source>%1 (%2): </source>
        <translation>%1 (%2): </translation>
    </message>
    <message>
        <source>Accuracy %1 (95 % interval %2 to %3) on %4 image of a known class in %5</source>
        <translation>Acurácia %1 (intervalo de 95 % de %2 a %3) em %4 imagem de uma classe conhecida em %5</translation>
    </message>
    <message>
        <source>  the run&apos;s validation: %1 (%2 to %3) on %4 image</source>
        <translation>  a validação da execução: %1 (%2 a %3) em %4 imagem</translation>
    </message>
    <message>
        <source>%1 run is gone for good, %2.</source>
        <translation>Execução apagada definitivamente: %1, %2.</translation>
    </message>
    <message>
        <source>%1, %2, %3; %4 of %5</source>
        <translation>%1, %2, %3; %4 de %5</translation>
    </message>
    <message>
        <source>The %1 trial is not the best: it breaks a constraint, or its value is infinite. See %2.</source>
        <translation>A única tentativa (%1) não é a melhor: viola uma restrição, ou seu valor é infinito. Veja %2.</translation>
    </message>
    <message>
        <source>No trial came to a value: %1 failed or was pruned. See %2.</source>
        <translation>Nenhuma tentativa chegou a um valor: %1 falhou ou foi podada. Veja %2.</translation>
    </message>
    <message>
        <source>%1
%2, %3
%4 in %5
%6 free on its disk</source>
        <translation>%1
%2, %3
%4 em %5
%6 livres no disco</translation>
    </message>
    <message>
        <source>The runs are in %1 now: %2 in %3, compared with the old ones.</source>
        <translation>As execuções estão agora em %1: %2 em %3, comparados com os antigos.</translation>
    </message>
    <message>
        <source>%1 examined in %2, %3 of them now.</source>
        <translation>Exame de %1 em %2; examinadas agora: %3.</translation>
    </message>
    <message>
        <source>%1 in %2 of %3, read in %4.</source>
        <translation>%1 em %2 de %3, leitura em %4.</translation>
    </message>
    <message>
        <source>%1 image of test lies in no class folder, so it has no class, and is left out.</source>
        <translation>Imagem de test que não está em nenhuma pasta de classe, por isso não tem classe e fica de fora: %1.</translation>
    </message>
    <message>
        <source>%1 tasks: %2, in %3 worker process</source>
        <translation>%1 tarefas: %2, em %3 processo worker</translation>
    </message>
    <message>
        <source>%1 task: %2, in %3 worker process</source>
        <translation>%1 tarefa: %2, processos worker: %3</translation>
    </message>
    <message>
        <source>%1 in %2, %3 images/s</source>
        <translation>%1 em %2, %3 imagens/s</translation>
    </message>
    <message>
        <source>Training: %1, validation: %2, %3; %4, %5</source>
        <translation>Treino: %1, validação: %2, %3; %4, %5</translation>
    </message>
    <message>
        <source>%1 file was left out; it is listed in %2/refused.csv.</source>
        <translation>%1 arquivo foi deixado de fora; está listado em %2/refused.csv.</translation>
    </message>
    <message>
        <source>This run is over: %1, best validation accuracy %2 in epoch %3.</source>
        <translation>Esta execução terminou: %1, melhor acurácia de validação %2 na época %3.</translation>
    </message>
    <message>
        <source>This run is over; what its epochs came to is not known any more.</source>
        <translation>Esta execução terminou; já não se sabe o que suas épocas alcançaram.</translation>
    </message>
    <message>
        <source>Study file (SQLite, as Optuna&apos;s; FILE.db#NAME is one of several in it), or postgresql://user@host/database#study, which any number of processes on any machines tune together; one that exists goes on with its own settings</source>
        <translation>Arquivo do estudo (SQLite, como no Optuna; FILE.db#NAME é um de vários nele) ou postgresql://user@host/database#study, que qualquer número de processos em quaisquer máquinas ajustam juntos; um já existente continua com as próprias configurações</translation>
    </message>
    <message>
        <source>%1 is kept from before.</source>
        <translation>%1: mantido de antes.</translation>
    </message>
    <message>
        <source>%1 are kept from before.</source>
        <translation>%1: mantidos de antes.</translation>
    </message>
    <message>
        <source>With --json stdout has one object a measurement (workload, workers, repeat, elapsed_s, images, images_per_s, wait_share, work_s, result, cores, resources; of tunings trials_per_hour; over nodes nodes and hosts), and one at the end: speedup, speedup_low, speedup_high, efficiency, median_s and karp_flatt as objects by worker count ({&quot;1&quot;: 1, &quot;2&quot;: 1.9}; over nodes {&quot;1x1&quot;: 1, &quot;1x2&quot;: 1.6, &quot;2x1&quot;: 1.9}, where law_points names what the laws use: of as many workers the layout over the most nodes), serial_fraction (Amdahl&apos;s; null with fewer than two counts up to the cores), amdahl and gustafson with their 95 % intervals, usl (the Universal Scalability Law&apos;s contention and coherence), predictions for 16, 32 and 64 workers, next_count (what to measure next), efficiency_split (why a count is as efficient as it is), simulation (the statistics&apos; tasks on more workers), noise, verdict.
</source>
        <translation>Com --json, stdout tem um objeto por medição (workload, workers, repeat, elapsed_s, images, images_per_s, wait_share, work_s, result, cores, resources; nos ajustes, trials_per_hour; sobre vários nós, nodes e hosts) e um no fim: speedup, speedup_low, speedup_high, efficiency, median_s e karp_flatt como objetos por número de workers ({&quot;1&quot;: 1, &quot;2&quot;: 1.9}; sobre vários nós {&quot;1x1&quot;: 1, &quot;1x2&quot;: 1.6, &quot;2x1&quot;: 1.9}, em que law_points diz o que as leis usam: de tantos workers, a disposição sobre mais nós), serial_fraction (a de Amdahl; null com menos de dois números até os núcleos), amdahl e gustafson com seus intervalos de 95 %, usl (contention e coherence da Lei Universal de Escalabilidade), previsões para 16, 32 e 64 workers, next_count (o que medir em seguida), efficiency_split (por que um número tem a eficiência que tem), simulation (as tarefas da estatística com mais workers), noise, verdict.
</translation>
    </message>
    <message>
        <source>Worker counts, as 1,2,4,8 (the default; 0,2,4,8 for train-workers, 0: the training thread loads; 1,2,4 for train-replicas, train-ranks and tune-nodes; five counts on eight cores and more). Ranks and processes in a job of Slurm: 1x1,1x2,2x1,4x2, nodes times processes on each, also as many of them laid out in several ways</source>
        <translation>Números de workers, como 1,2,4,8 (o padrão; 0,2,4,8 para train-workers, 0: a thread do treino carrega; 1,2,4 para train-replicas, train-ranks e tune-nodes; cinco números com oito núcleos ou mais). Ranks e processos em um job do Slurm: 1x1,1x2,2x1,4x2, nós × processos em cada um, também tantos deles dispostos de várias formas</translation>
    </message>
    <message>
        <source>Speedup studies (of leafbench-cli speedup):</source>
        <translation>Estudos de speedup (de leafbench-cli speedup):</translation>
    </message>
    <message>
        <source>Tuning studies (go on with: leafbench-cli tune --study STUDY --trials N):</source>
        <translation>Estudos de ajuste (continuar com: leafbench-cli tune --study ESTUDO --trials N):</translation>
    </message>
    <message>
        <source>Replays of the paper (go on with: leafbench-cli replay --resume REPLAY):</source>
        <translation>Reproduções do artigo (continuar com: leafbench-cli replay --resume REPRODUÇÃO):</translation>
    </message>
    <message>
        <source>List the stored speedup studies, tuning studies and replays</source>
        <translation>Listar os estudos de speedup, os estudos de ajuste e as reproduções guardados</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::AboutDialog</name>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versão</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licença</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>Bibliotecas</translation>
    </message>
    <message>
        <source>public domain</source>
        <translation>domínio público</translation>
    </message>
    <message>
        <source>About Leafbench</source>
        <translation>Sobre o Leafbench</translation>
    </message>
    <message>
        <source>Leafbench %1</source>
        <translation>Leafbench %1</translation>
    </message>
    <message>
        <source>A workbench for leaf-disease classification: data, training, tuning, and what more workers gain. Free software under the GNU General Public License, version 3; without any warranty.</source>
        <translation>Uma bancada para classificar doenças de folhas: dados, treino, ajuste e o que mais workers trazem. Software livre sob a GNU General Public License, versão 3; sem nenhuma garantia.</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::AnswerEditor</name>
    <message>
        <source>Draw your guess here, or type it below</source>
        <translation>Desenhe seu palpite aqui, ou digite-o abaixo</translation>
    </message>
    <message>
        <source>your guess</source>
        <translation>seu palpite</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::AnswerView</name>
    <message>
        <source>Learn what this model &amp;knows</source>
        <translation>Apre&amp;nder o que este modelo sabe</translation>
    </message>
    <message>
        <source>This leaf was in your training data</source>
        <translation>Esta folha estava nos seus dados de treino</translation>
    </message>
    <message>
        <source>Looks once at the training and validation pictures of the run. Then its answers are calibrated, it says when a picture is unlike them, and it shows the leaves that are nearest.</source>
        <translation>Examina uma vez as imagens de treino e validação da execução. Depois as respostas são calibradas, ele diz quando uma imagem é diferente delas e mostra as folhas mais próximas.</translation>
    </message>
    <message>
        <source>Nearest training leaves</source>
        <translation>Folhas de treino mais próximas</translation>
    </message>
    <message>
        <source>By the distance of what the network sees in them: 0 is the same, 2 the opposite</source>
        <translation>Pela distância do que a rede vê nelas: 0 é igual, 2 o oposto</translation>
    </message>
    <message>
        <source>The likeliest classes all the same:</source>
        <translation>Mesmo assim, as classes mais prováveis:</translation>
    </message>
    <message>
        <source>the same file</source>
        <translation>o mesmo arquivo</translation>
    </message>
    <message>
        <source>perhaps turned, mirrored, resized or encoded again</source>
        <translation>talvez girada, espelhada, redimensionada ou recodificada</translation>
    </message>
    <message>
        <source>%1: %2 (%3). What it says about it shows what it remembers, not what it can do.</source>
        <translation>%1: %2 (%3). A resposta mostra o que ele memorizou, não o que sabe fazer.</translation>
    </message>
    <message>
        <source>It is learning what it knows; the answers will come again, calibrated.</source>
        <translation>Está aprendendo o que sabe; as respostas virão de novo, calibradas.</translation>
    </message>
    <message>
        <source>Weak model</source>
        <translation>Modelo fraco</translation>
    </message>
    <message>
        <source>The starter model learned from this leaf</source>
        <translation>O modelo inicial aprendeu com esta folha</translation>
    </message>
    <message>
        <source>In the dataset: %1</source>
        <translation>No conjunto de dados: %1</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::BackgroundView</name>
    <message>
        <source>Leaf or background?</source>
        <translation>Folha ou fundo?</translation>
    </message>
    <message>
        <source>The leaves that the run is validated on are cut out of their photographs and put before other backgrounds: where it is wrong then, it went by the background. About a minute for a thousand.</source>
        <translation>As folhas com que a execução é validada são recortadas das fotografias e colocadas diante de outros fundos: onde ela então erra, guiava-se pelo fundo. Cerca de um minuto para mil.</translation>
    </message>
    <message>
        <source>Swap backgrounds</source>
        <translation>Trocar fundos</translation>
    </message>
    <message>
        <source>Accuracy by background</source>
        <translation>Acurácia por fundo</translation>
    </message>
    <message>
        <source>Swap again</source>
        <translation>Trocar de novo</translation>
    </message>
    <message>
        <source>Answers all images again</source>
        <translation>Responde de novo a todas as imagens</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Exemplos</translation>
    </message>
    <message>
        <source>photograph, own background continued, another class&apos;s, made up</source>
        <translation>fotografia, o próprio fundo continuado, o de outra classe, inventado</translation>
    </message>
    <message>
        <source>A leaf before four backgrounds</source>
        <translation>Uma folha diante de quatro fundos</translation>
    </message>
    <message>
        <source>Swapping backgrounds</source>
        <translation>Trocando fundos</translation>
    </message>
    <message>
        <source>%1 images of %2.</source>
        <translation>%1 imagens de %2.</translation>
    </message>
    <message>
        <source>The starter model ships without its pictures: open a dataset with folders of its classes first</source>
        <translation>O modelo inicial vem sem suas imagens: abra antes um conjunto de dados com pastas das suas classes</translation>
    </message>
    <message>
        <source>Swapping backgrounds…</source>
        <translation>Trocando fundos…</translation>
    </message>
    <message>
        <source>%1 image of %2.</source>
        <translation>%1 imagem de %2.</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::BaseRecipeFields</name>
    <message>
        <source>Edit &amp;recipe…</source>
        <translation>Modi&amp;ficar receita…</translation>
    </message>
    <message>
        <source>All of the recipe that every trial begins with</source>
        <translation>Toda a receita com que cada tentativa começa</translation>
    </message>
    <message>
        <source>Recipe that every trial begins with</source>
        <translation>Receita com que cada tentativa começa</translation>
    </message>
    <message>
        <source>Whole network</source>
        <translation>Rede inteira</translation>
    </message>
    <message>
        <source>Every layer learns, with augmentation</source>
        <translation>Todas as camadas aprendem, com aumento de dados</translation>
    </message>
    <message>
        <source>Frozen backbone</source>
        <translation>Backbone congelado</translation>
    </message>
    <message>
        <source>The head alone learns, on features that are computed once and kept: many times faster.
Needs start weights that are good already.</source>
        <translation>Só a head aprende, sobre características calculadas uma vez e guardadas: muitas vezes mais rápido.
Precisa de pesos iniciais que já sejam bons.</translation>
    </message>
    <message>
        <source>%1, schedule %2, batch of %3, %4, %5</source>
        <translation>%1, agendamento %2, batch de %3, %4, %5</translation>
    </message>
    <message>
        <source>no augmentation</source>
        <translation>sem aumento de dados</translation>
    </message>
    <message>
        <source>with augmentation</source>
        <translation>com aumento de dados</translation>
    </message>
    <message>
        <source>from scratch</source>
        <translation>do zero</translation>
    </message>
    <message>
        <source>from start weights</source>
        <translation>de pesos iniciais</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::BestCard</name>
    <message>
        <source>Best so far</source>
        <translation>Melhor até agora</translation>
    </message>
    <message>
        <source>Use as recipe</source>
        <translation>Usar como receita</translation>
    </message>
    <message>
        <source>Put the best trial&apos;s recipe into Train&apos;s form</source>
        <translation>Pôr a receita da melhor tentativa no formulário de Treinar</translation>
    </message>
    <message>
        <source>Save recipe…</source>
        <translation>Salvar receita…</translation>
    </message>
    <message>
        <source>Write the best trial&apos;s recipe into a file</source>
        <translation>Gravar a receita da melhor tentativa em um arquivo</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>Avaliar</translation>
    </message>
    <message>
        <source>Hold the best trial&apos;s model against images in Evaluate</source>
        <translation>Medir o modelo da melhor tentativa com imagens em Avaliar</translation>
    </message>
    <message>
        <source>No trial has finished yet.</source>
        <translation>Nenhuma tentativa terminou ainda.</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::BiasCard</name>
    <message>
        <source>Background bias</source>
        <translation>Viés do fundo</translation>
    </message>
    <message>
        <source>Too few sound images of several leaves to learn from.</source>
        <translation>Há poucas imagens íntegras de várias folhas para aprender com elas.</translation>
    </message>
    <message>
        <source>A random forest learned the colours of these pixels from %1 images. Published: of the same pixels on PlantVillage, whose most frequent class is one image in ten (Noyan 2022).</source>
        <translation>Uma floresta aleatória aprendeu as cores destes pixels em %1 imagens. Publicado: com os mesmos pixels no PlantVillage, cuja classe mais frequente é uma imagem em cada dez (Noyan 2022).</translation>
    </message>
    <message>
        <source>Chance %1, here %2, published %3</source>
        <translation>Acaso %1, aqui %2, publicado %3</translation>
    </message>
    <message>
        <source>Chance</source>
        <translation>Acaso</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Aqui</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publicado</translation>
    </message>
    <message>
        <source>The eight pixels: corners and middles of the sides</source>
        <translation>Os oito pixels: cantos e meios dos lados</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Acurácia</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Até</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::CameraDialog</name>
    <message>
        <source>&amp;Take picture</source>
        <translation>&amp;Tirar foto</translation>
    </message>
    <message>
        <source>Take a picture</source>
        <translation>Tirar uma foto</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Câmera</translation>
    </message>
    <message>
        <source>What the camera sees</source>
        <translation>O que a câmera vê</translation>
    </message>
    <message>
        <source>The camera wakes up…</source>
        <translation>A câmera está ligando…</translation>
    </message>
    <message>
        <source>There is no camera: connect one, and its picture appears here.</source>
        <translation>Não há câmera: conecte uma, e a imagem dela aparece aqui.</translation>
    </message>
    <message>
        <source>Leafbench may not use the camera: allow it in the settings of your system, then open this window again.</source>
        <translation>O Leafbench não tem permissão para usar a câmera: permita-a nas configurações do sistema e abra esta janela de novo.</translation>
    </message>
    <message>
        <source>The camera sends no picture: another program may be using it.</source>
        <translation>A câmera não envia imagem: outro programa pode estar usando-a.</translation>
    </message>
    <message>
        <source>The camera was unplugged: connect it again, and its picture comes back.</source>
        <translation>A câmera foi desconectada: conecte-a de novo, e a imagem volta.</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::CellImagesCard</name>
    <message>
        <source>Images</source>
        <translation>Imagens</translation>
    </message>
    <message>
        <source>Images of the chosen cell</source>
        <translation>Imagens da célula escolhida</translation>
    </message>
    <message>
        <source>%1 recognised</source>
        <translation>%1 reconhecida</translation>
    </message>
    <message>
        <source>%1 taken for %2</source>
        <translation>%1 tomada por %2</translation>
    </message>
    <message>
        <source>no image</source>
        <translation>nenhuma imagem</translation>
    </message>
    <message>
        <source>%1 images, surest first</source>
        <translation>%1 imagens, as mais seguras primeiro</translation>
    </message>
    <message>
        <source>choose a cell of the matrix</source>
        <translation>escolha uma célula da matriz</translation>
    </message>
    <message>
        <source>%1, not shipped</source>
        <translation>%1, sem os arquivos</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::ChannelCard</name>
    <message>
        <source>Red</source>
        <translation>Vermelho</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Azul</translation>
    </message>
    <message>
        <source>Mean as a line, one standard deviation to both sides as a band, from 0 (black) to 1</source>
        <translation>Média como linha, um desvio padrão para cada lado como faixa, de 0 (preto) a 1</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Press Compute: mean and standard deviation of each colour channel stand here, to use wherever pictures are normalised.</source>
        <translation>Pressione Calcular: aqui ficam a média e o desvio padrão de cada canal de cor, para usar onde as imagens são normalizadas.</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Média</translation>
    </message>
    <message>
        <source>Std</source>
        <translation>Desvio</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>Copi&amp;ar</translation>
    </message>
    <message>
        <source>Copy the numbers as text</source>
        <translation>Copiar os números como texto</translation>
    </message>
    <message>
        <source>C&amp;opy as Python</source>
        <translation>Copiar como Pyt&amp;hon</translation>
    </message>
    <message>
        <source>Copy a transforms.Normalize(...) for torchvision</source>
        <translation>Copiar um transforms.Normalize(...) para o torchvision</translation>
    </message>
    <message>
        <source>%1: mean %2, standard deviation %3</source>
        <translation>%1: média %2, desvio padrão %3</translation>
    </message>
    <message>
        <source>%1 pixels</source>
        <translation>%1 pixels</translation>
    </message>
    <message>
        <source>%1 images/s</source>
        <translation>%1 imagens/s</translation>
    </message>
    <message>
        <source>1 picture left out</source>
        <translation>1 imagem deixada de fora</translation>
    </message>
    <message>
        <source>%1 pictures left out</source>
        <translation>%1 imagens deixadas de fora</translation>
    </message>
    <message>
        <source>channel	mean	std</source>
        <translation>canal	média	desvio</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::ChannelHistogram</name>
    <message>
        <source>red</source>
        <translation>vermelho</translation>
    </message>
    <message>
        <source>green</source>
        <translation>verde</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>azul</translation>
    </message>
    <message>
        <source>Histogram of red, green and blue</source>
        <translation>Histograma de vermelho, verde e azul</translation>
    </message>
    <message>
        <source>%1: mean %2, deviation %3, most pixels at %4 of 255</source>
        <translation>%1: média %2, desvio %3, mais pixels em %4 de 255</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>Brilho</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::ClassCard</name>
    <message>
        <source>Classes</source>
        <translation>Classes</translation>
    </message>
    <message>
        <source>1 note from the scan</source>
        <translation>1 aviso da leitura</translation>
    </message>
    <message>
        <source>%1 notes from the scan</source>
        <translation>%1 avisos da leitura</translation>
    </message>
    <message>
        <source>Ctrl or Shift: several classes</source>
        <translation>Ctrl ou Shift: várias classes</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::ClassComparisonModel</name>
    <message>
        <source>%1: %2 %3, %4 %5</source>
        <translation>%1: %2 %3, %4 %5</translation>
    </message>
    <message>
        <source>; difference %1 points (95 % interval %2 to %3)</source>
        <translation>; diferença de %1 pontos (intervalo de 95 % de %2 a %3)</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Pontos</translation>
    </message>
    <message>
        <source>The first minus the second, in points of a hundred</source>
        <translation>A primeira menos a segunda, em pontos percentuais</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::ClassSpeedups</name>
    <message>
        <source>Workers</source>
        <translation>Workers</translation>
    </message>
    <message>
        <source>Speedup</source>
        <translation>Speedup</translation>
    </message>
    <message>
        <source>ideal</source>
        <translation>ideal</translation>
    </message>
    <message>
        <source>Curves: %1</source>
        <translation>Curvas: %1</translation>
    </message>
    <message>
        <source>Speedups of the class</source>
        <translation>Speedups da turma</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::ClassTableModel</name>
    <message>
        <source>All classes</source>
        <translation>Todas as classes</translation>
    </message>
    <message>
        <source>Not labelled</source>
        <translation>Sem rótulo</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Imagens</translation>
    </message>
    <message>
        <source>Images, against the largest class</source>
        <translation>Imagens, em comparação com a maior classe</translation>
    </message>
    <message>
        <source>All of these</source>
        <translation>Todas estas</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::ClassifyPage</name>
    <message>
        <source>Pasted picture</source>
        <translation>Imagem colada</translation>
    </message>
    <message>
        <source>Classify a leaf</source>
        <translation>Classificar uma folha</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Execução</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Colar</translation>
    </message>
    <message>
        <source>A tool to study with: it knows single leaves photographed one by one, and no others. Not advice for a farm.</source>
        <translation>Uma ferramenta de estudo: conhece folhas fotografadas uma a uma, e nenhuma outra. Não é aconselhamento para o cultivo.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Resposta</translation>
    </message>
    <message>
        <source>Looking at it…</source>
        <translation>Olhando a imagem…</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.jpe *.jfif *.png *.bmp *.webp *.tif *.tiff *.ppm *.pgm *.JPG *.JPEG *.PNG *.TIF);;All files (*)</source>
        <translation>Imagens (*.jpg *.jpeg *.jpe *.jfif *.png *.bmp *.webp *.tif *.tiff *.ppm *.pgm *.JPG *.JPEG *.PNG *.TIF);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>The five most likely classes of your picture will stand here.</source>
        <translation>As cinco classes mais prováveis da sua imagem vão aparecer aqui.</translation>
    </message>
    <message>
        <source>Drop pictures anywhere in this window, paste one, or open files</source>
        <translation>Solte imagens em qualquer lugar desta janela, cole uma ou abra arquivos</translation>
    </message>
    <message>
        <source>There is no file in that folder.</source>
        <translation>Não há nenhum arquivo nessa pasta.</translation>
    </message>
    <message>
        <source>There is no model to ask yet. Train one first; then the pictures are answered by themselves.</source>
        <translation>Ainda não há um modelo a consultar. Treine um primeiro; depois as imagens são respondidas sozinhas.</translation>
    </message>
    <message>
        <source>Loading the model…</source>
        <translation>Carregando o modelo…</translation>
    </message>
    <message>
        <source>The list is in %1.</source>
        <translation>A lista está em %1.</translation>
    </message>
    <message>
        <source>Learning what this model knows</source>
        <translation>Aprendendo o que este modelo sabe</translation>
    </message>
    <message>
        <source>Fol&amp;der…</source>
        <translation>Past&amp;a…</translation>
    </message>
    <message>
        <source>&amp;Open images…</source>
        <translation>A&amp;brir imagens…</translation>
    </message>
    <message>
        <source>Drop pictures of leaves here, or a folder of them; paste one with Ctrl+V, or press Open images</source>
        <translation>Solte aqui imagens de folhas, ou uma pasta com elas; cole uma com Ctrl+V ou pressione Abrir imagens</translation>
    </message>
    <message>
        <source>The clipboard holds no picture. Copy one, or picture files, and paste again.</source>
        <translation>Não há imagem na área de transferência. Copie uma, ou arquivos de imagem, e cole de novo.</translation>
    </message>
    <message>
        <source>That picture lies on the web, and Leafbench fetches nothing from there. Copy the picture itself in the browser (Copy image), then press Ctrl+V here.</source>
        <translation>Essa imagem está na web, e o Leafbench não busca nada de lá. Copie a própria imagem no navegador (Copiar imagem) e pressione Ctrl+V aqui.</translation>
    </message>
    <message>
        <source>Open images</source>
        <translation>Abrir imagens</translation>
    </message>
    <message>
        <source>Classify all pictures of a folder</source>
        <translation>Classificar todas as imagens de uma pasta</translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation>Exportar a lista</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabelas (*.csv)</translation>
    </message>
    <message>
        <source>Paste a picture</source>
        <translation>Colar uma imagem</translation>
    </message>
    <message>
        <source>Ta&amp;ke a picture…</source>
        <translation>Tirar uma &amp;foto…</translation>
    </message>
    <message>
        <source>Take a picture with a camera of this machine</source>
        <translation>Tirar uma foto com uma câmera desta máquina</translation>
    </message>
    <message>
        <source>Picture of %1</source>
        <translation>Foto de %1</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::ClusterChoice</name>
    <message>
        <source>Run on</source>
        <translation>Executar em</translation>
    </message>
    <message>
        <source>Where the job runs: on this machine, or on a cluster with Slurm</source>
        <translation>Onde o job é executado: nesta máquina ou em um cluster com Slurm</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>Esta máquina</translation>
    </message>
    <message>
        <source>New cluster…</source>
        <translation>Novo cluster…</translation>
    </message>
    <message>
        <source>Sending the job to %1…</source>
        <translation>Enviando o job a %1…</translation>
    </message>
    <message>
        <source>%1 is sent. It goes on when this window is closed.</source>
        <translation>%1 foi enviado. Ele continua quando esta janela é fechada.</translation>
    </message>
    <message>
        <source>Show jobs</source>
        <translation>Mostrar jobs</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::ClusterDialog</name>
    <message>
        <source>&amp;Check</source>
        <translation>&amp;Verificar</translation>
    </message>
    <message>
        <source>Asks the cluster whether a job can be sent; starts nothing</source>
        <translation>Pergunta ao cluster se um job pode ser enviado; não inicia nada</translation>
    </message>
    <message>
        <source>New cluster</source>
        <translation>Novo cluster</translation>
    </message>
    <message>
        <source>Cluster %1</source>
        <translation>Cluster %1</translation>
    </message>
    <message>
        <source>Asking the cluster…</source>
        <translation>Consultando o cluster…</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::ClusterForm</name>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>By which you know it: letters, digits, dots and dashes</source>
        <translation>Pelo qual você o conhece: letras, algarismos, pontos e traços</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>As for ssh: me@login.example.edu, or a name of your ssh config. Empty: sbatch is on this machine</source>
        <translation>Como para ssh: eu@login.example.edu, ou um nome da sua configuração do ssh. Vazio: o sbatch está nesta máquina</translation>
    </message>
    <message>
        <source>this machine</source>
        <translation>esta máquina</translation>
    </message>
    <message>
        <source>What a job asks for</source>
        <translation>O que um job pede</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>Partição</translation>
    </message>
    <message>
        <source>Empty: the cluster&apos;s default</source>
        <translation>Vazio: a padrão do cluster</translation>
    </message>
    <message>
        <source>default</source>
        <translation>padrão</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Nós</translation>
    </message>
    <message>
        <source>Machines of a training. Other jobs take one</source>
        <translation>Máquinas de um treino. Outros jobs usam uma</translation>
    </message>
    <message>
        <source>Ranks a node</source>
        <translation>Ranks por nó</translation>
    </message>
    <message>
        <source>Processes of a training on each of them</source>
        <translation>Processos de um treino em cada um deles</translation>
    </message>
    <message>
        <source>Cores a rank</source>
        <translation>Núcleos por rank</translation>
    </message>
    <message>
        <source>Of other jobs: cores of the job</source>
        <translation>Em outros jobs: núcleos do job</translation>
    </message>
    <message>
        <source>Time limit</source>
        <translation>Limite de tempo</translation>
    </message>
    <message>
        <source>Hours:minutes:seconds, or days-hours. Before it ends a training stores its state and goes on in a new turn</source>
        <translation>Horas:minutos:segundos, ou dias-horas. Antes do fim, um treino guarda seu estado e continua em um novo turno</translation>
    </message>
    <message>
        <source>the partition&apos;s</source>
        <translation>o da partição</translation>
    </message>
    <message>
        <source>What is there</source>
        <translation>O que há lá</translation>
    </message>
    <message>
        <source>Runs folder</source>
        <translation>Pasta das execuções</translation>
    </message>
    <message>
        <source>Where jobs and their runs are kept; all nodes must see it</source>
        <translation>Onde ficam os jobs e suas execuções; todos os nós precisam vê-la</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>Dados</translation>
    </message>
    <message>
        <source>Its folder on the cluster. Empty: the same path as here</source>
        <translation>Sua pasta no cluster. Vazio: o mesmo caminho que aqui</translation>
    </message>
    <message>
        <source>as here</source>
        <translation>como aqui</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>leafbench-cli on the nodes: its name, or its path</source>
        <translation>leafbench-cli nos nós: seu nome ou seu caminho</translation>
    </message>
    <message>
        <source>Load first</source>
        <translation>Carregar antes</translation>
    </message>
    <message>
        <source>Lines of the shell before the program, as module load</source>
        <translation>Linhas do shell antes do programa, como module load</translation>
    </message>
    <message>
        <source>More options</source>
        <translation>Mais opções</translation>
    </message>
    <message>
        <source>Further options of sbatch, one a line</source>
        <translation>Outras opções do sbatch, uma por linha</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::ClusterPage</name>
    <message>
        <source>Cluster jobs</source>
        <translation>Jobs em clusters</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Atualizar</translation>
    </message>
    <message>
        <source>Asks all clusters now, for lost jobs too</source>
        <translation>Consulta agora todos os clusters, também sobre jobs perdidos</translation>
    </message>
    <message>
        <source>Trainings, tunings and studies on a cluster with Slurm. They go on when this window is closed</source>
        <translation>Treinos, ajustes e estudos em um cluster com Slurm. Continuam quando esta janela é fechada</translation>
    </message>
    <message>
        <source>%1 wait or run. They go on when this window is closed</source>
        <translation>%1 em espera ou em curso. Continuam quando esta janela é fechada</translation>
    </message>
    <message>
        <source>Leafbench</source>
        <translation>Leafbench</translation>
    </message>
    <message>
        <source>Cancel %1?</source>
        <translation>Cancelar %1?</translation>
    </message>
    <message>
        <source>A training stores its state; take it home to go on with it here.</source>
        <translation>Um treino guarda seu estado; traga-o para continuá-lo aqui.</translation>
    </message>
    <message>
        <source>&amp;Cancel the job</source>
        <translation>&amp;Cancelar o job</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Manter</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::ComparisonView</name>
    <message>
        <source>Not evaluated yet</source>
        <translation>Ainda não avaliada</translation>
    </message>
    <message>
        <source>Once the run is evaluated, it can be held beside another run or the paper.</source>
        <translation>Quando a execução for avaliada, ela poderá ser comparada com outra execução ou com o artigo.</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Comparar com</translation>
    </message>
    <message>
        <source>The other run was not evaluated on these images</source>
        <translation>A outra execução não foi avaliada nestas imagens</translation>
    </message>
    <message>
        <source>Evaluate it on the same subset, and both can be compared image by image.</source>
        <translation>Avalie-a no mesmo subconjunto, e as duas poderão ser comparadas imagem a imagem.</translation>
    </message>
    <message>
        <source>Evaluate the other run</source>
        <translation>Avaliar a outra execução</translation>
    </message>
    <message>
        <source>The paper&apos;s Figure 15</source>
        <translation>Figura 15 do artigo</translation>
    </message>
    <message>
        <source>Evaluating</source>
        <translation>Avaliando</translation>
    </message>
    <message>
        <source>Evaluating…</source>
        <translation>Avaliando…</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::ConfidenceView</name>
    <message>
        <source>Not evaluated yet</source>
        <translation>Ainda não avaliada</translation>
    </message>
    <message>
        <source>Once the run is evaluated, this shows how far its probabilities can be trusted.</source>
        <translation>Quando a execução for avaliada, aqui se verá até que ponto suas probabilidades merecem confiança.</translation>
    </message>
    <message>
        <source>Evaluate again</source>
        <translation>Avaliar de novo</translation>
    </message>
    <message>
        <source>This evaluation was stored by an older version, without the scores of every class. Evaluate again to see how sure the run is and how far that can be trusted.</source>
        <translation>Esta avaliação foi guardada por uma versão anterior, sem os valores de todas as classes. Avalie de novo para ver quão segura é a execução e até que ponto isso merece confiança.</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>Confiabilidade</translation>
    </message>
    <message>
        <source>Point at a column, or move with the arrow keys, to read it out.</source>
        <translation>Aponte para uma coluna, ou use as setas do teclado, para ler o valor.</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>Em palavras</translation>
    </message>
    <message>
        <source>AS TRAINED</source>
        <translation>COMO TREINADO</translation>
    </message>
    <message>
        <source>CALIBRATED</source>
        <translation>CALIBRADO</translation>
    </message>
    <message>
        <source>%1, as trained</source>
        <translation>%1, como treinado</translation>
    </message>
    <message>
        <source>%1, calibrated</source>
        <translation>%1, calibrado</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Medidas</translation>
    </message>
    <message>
        <source>as trained</source>
        <translation>como treinado</translation>
    </message>
    <message>
        <source>calibrated</source>
        <translation>calibrado</translation>
    </message>
    <message>
        <source>Expected calibration error</source>
        <translation>Erro de calibração esperado</translation>
    </message>
    <message>
        <source>How far from the truth its probabilities are, on average over the images</source>
        <translation>Quanto as probabilidades se afastam da verdade, em média sobre as imagens</translation>
    </message>
    <message>
        <source>Largest calibration error</source>
        <translation>Maior erro de calibração</translation>
    </message>
    <message>
        <source>The same, of the worst column</source>
        <translation>O mesmo, na pior coluna</translation>
    </message>
    <message>
        <source>Negative log likelihood</source>
        <translation>Log-verossimilhança negativa</translation>
    </message>
    <message>
        <source>The mean loss; wrong answers given surely cost most. The temperature makes it small on the validation images.</source>
        <translation>A perda média; respostas erradas dadas com segurança custam mais. A temperatura a torna pequena nas imagens de validação.</translation>
    </message>
    <message>
        <source>If it may say nothing</source>
        <translation>Se puder não responder</translation>
    </message>
    <message>
        <source>How sure it must be to answer, in percent</source>
        <translation>Quão seguro precisa estar para responder, em porcentagem</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::ConfusionMatrixPlot</name>
    <message>
        <source>Confusion matrix</source>
        <translation>Matriz de confusão</translation>
    </message>
    <message>
        <source>True class</source>
        <translation>Classe verdadeira</translation>
    </message>
    <message>
        <source>Predicted class</source>
        <translation>Classe prevista</translation>
    </message>
    <message>
        <source>mistaken</source>
        <translation>confundidas</translation>
    </message>
    <message>
        <source>right</source>
        <translation>certas</translation>
    </message>
    <message>
        <source>%1 of %2 %3 recognised (%4)</source>
        <translation>%1 de %2 %3 reconhecidas (%4)</translation>
    </message>
    <message>
        <source>%1 of %2 %3 taken for %4 (%5)</source>
        <translation>%1 de %2 %3 tomadas por %4 (%5)</translation>
    </message>
    <message>
        <source>%1 right, in %2</source>
        <translation>Acertos: %1, em %2</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::ContourPlot</name>
    <message>
        <source>Across</source>
        <translation>Horizontal</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Vertical</translation>
    </message>
    <message>
        <source>Surface: %1</source>
        <translation>Superfície: %1</translation>
    </message>
    <message>
        <source>inverse-distance weighting of the complete trials (Shepard 1968)</source>
        <translation>ponderação pelo inverso da distância das tentativas completas (Shepard 1968)</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::ContourSurface</name>
    <message>
        <source>Value by two parameters</source>
        <translation>Valor por dois parâmetros</translation>
    </message>
    <message>
        <source>Needs a study of two parameters or more.</source>
        <translation>Precisa de um estudo com dois ou mais parâmetros.</translation>
    </message>
    <message>
        <source>Appears after %1 complete trials that have both parameters.</source>
        <translation>Aparece depois de %1 tentativas completas com os dois parâmetros.</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::CoreBars</name>
    <message>
        <source>Core %1</source>
        <translation>Núcleo %1</translation>
    </message>
    <message>
        <source>Cores %1 to %2</source>
        <translation>Núcleos %1 a %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Use of each core</source>
        <translation>Uso de cada núcleo</translation>
    </message>
    <message>
        <source>Use of each core by all programs</source>
        <translation>Uso de cada núcleo por todos os programas</translation>
    </message>
    <message>
        <source>Core</source>
        <translation>Núcleo</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Uso</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::CurvePaint</name>
    <message>
        <source>more workers than cores</source>
        <translation>mais workers do que núcleos</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::DataCheckView</name>
    <message>
        <source>Check the dataset before you trust a score</source>
        <translation>Verifique os dados antes de confiar em um resultado</translation>
    </message>
    <message>
        <source>Every picture is opened once: which files are faulty, which leaves lie in train and in validation or test, and how much of the class the background alone gives away.</source>
        <translation>Cada imagem é aberta uma vez: quais arquivos têm defeito, quais folhas estão no treino e também na validação ou no teste, e quanto da classe o fundo sozinho revela.</translation>
    </message>
    <message>
        <source>&amp;Check the dataset</source>
        <translation>Verificar os dad&amp;os</translation>
    </message>
    <message>
        <source>&amp;Check again</source>
        <translation>Verificar de n&amp;ovo</translation>
    </message>
    <message>
        <source>Opens only files that are new or changed</source>
        <translation>Abre só arquivos novos ou alterados</translation>
    </message>
    <message>
        <source>Checking the dataset</source>
        <translation>Verificando o conjunto de dados</translation>
    </message>
    <message>
        <source>Another job is running</source>
        <translation>Há outra tarefa em curso</translation>
    </message>
    <message>
        <source>Open a dataset first</source>
        <translation>Abra antes um conjunto de dados</translation>
    </message>
    <message>
        <source>%1, known from an earlier check</source>
        <translation>%1, segundo uma verificação anterior</translation>
    </message>
    <message>
        <source>%1 examined in %2</source>
        <translation>Exame de %1 em %2</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::DatasetQuestion</name>
    <message>
        <source>%1 holds other images than were learned from. Choose the folder where they are now, and the job goes on.</source>
        <translation>%1 contém imagens diferentes das usadas no aprendizado. Escolha a pasta onde elas estão agora, e a tarefa continua.</translation>
    </message>
    <message>
        <source>The dataset that was learned from is no longer at %1. Choose the folder where it is now, and the job goes on.</source>
        <translation>O conjunto de dados usado no aprendizado já não está em %1. Escolha a pasta onde ele está agora, e a tarefa continua.</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>Escolher pasta…</translation>
    </message>
    <message>
        <source>Where the dataset is now</source>
        <translation>Onde está agora o conjunto de dados</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::ElapsedBars</name>
    <message>
        <source>Elapsed time (ms)</source>
        <translation>Tempo decorrido (ms)</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Workers</translation>
    </message>
    <message>
        <source>Elapsed time by %1</source>
        <translation>Tempo decorrido por %1</translation>
    </message>
    <message>
        <source>%1 %2: %3, from %4 to %5 in %6 measurements</source>
        <translation>%1 %2: %3, de %4 a %5 em %6 medições</translation>
    </message>
    <message>
        <source>Elapsed time (s)</source>
        <translation>Tempo decorrido (s)</translation>
    </message>
    <message>
        <source>measuring…</source>
        <translation>medindo…</translation>
    </message>
    <message>
        <source>Elapsed time (s), median</source>
        <translation>Tempo decorrido (s), mediana</translation>
    </message>
    <message>
        <source>Least (s)</source>
        <translation>Mínimo (s)</translation>
    </message>
    <message>
        <source>Most (s)</source>
        <translation>Máximo (s)</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Repetições</translation>
    </message>
    <message>
        <source>%1 %2: %3, in %6 measurement from %4 to %5</source>
        <translation>%1 %2: %3, de %4 a %5 em %6 medição</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::EndBanner</name>
    <message>
        <source>Close this message</source>
        <translation>Fechar esta mensagem</translation>
    </message>
    <message>
        <source>Close this message (Ctrl+M)</source>
        <translation>Fechar esta mensagem (Ctrl+M)</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::EndedRuns</name>
    <message>
        <source>failed</source>
        <translation>falhou</translation>
    </message>
    <message>
        <source>was stopped</source>
        <translation>foi interrompida</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>terminou</translation>
    </message>
    <message>
        <source>While you were away</source>
        <translation>Enquanto você esteve fora</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>Avaliar</translation>
    </message>
    <message>
        <source>Show this run</source>
        <translation>Mostrar esta execução</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Visto</translation>
    </message>
    <message>
        <source>Close this; it comes back when something else has ended</source>
        <translation>Fechar isto; volta quando outra coisa tiver terminado</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>%1 more on the page Runs</source>
        <translation>Mais %1 na página Execuções</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::EpochTableModel</name>
    <message>
        <source>%1  best</source>
        <translation>%1  melhor</translation>
    </message>
    <message>
        <source>Highest validation accuracy so far: this epoch&apos;s weights evaluate and classify</source>
        <translation>Maior acurácia de validação até agora: os pesos desta época avaliam e classificam</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Época</translation>
    </message>
    <message>
        <source>Train loss</source>
        <translation>Perda treino</translation>
    </message>
    <message>
        <source>Train acc</source>
        <translation>Acur. treino</translation>
    </message>
    <message>
        <source>Valid loss</source>
        <translation>Perda valid.</translation>
    </message>
    <message>
        <source>Valid acc</source>
        <translation>Acur. valid.</translation>
    </message>
    <message>
        <source>LR</source>
        <translation>LR</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Images/s</source>
        <translation>Imagens/s</translation>
    </message>
    <message>
        <source>Data wait</source>
        <translation>Espera</translation>
    </message>
    <message>
        <source>One pass over the training images</source>
        <translation>Uma passagem por todas as imagens de treino</translation>
    </message>
    <message>
        <source>Mean cross-entropy over the training images, in nats; label smoothing raises it</source>
        <translation>Entropia cruzada média das imagens de treino, em nats; a suavização de rótulos a aumenta</translation>
    </message>
    <message>
        <source>Share of training images answered rightly, while learning</source>
        <translation>Fração das imagens de treino respondidas corretamente, durante o aprendizado</translation>
    </message>
    <message>
        <source>Mean cross-entropy over the validation images, in nats</source>
        <translation>Entropia cruzada média das imagens de validação, em nats</translation>
    </message>
    <message>
        <source>Share of validation images answered rightly after the epoch</source>
        <translation>Fração das imagens de validação respondidas corretamente depois da época</translation>
    </message>
    <message>
        <source>Learning rate of the epoch&apos;s last step</source>
        <translation>Taxa de aprendizagem do último passo da época</translation>
    </message>
    <message>
        <source>Training and validation together</source>
        <translation>Treino e validação juntos</translation>
    </message>
    <message>
        <source>Training images a second</source>
        <translation>Imagens de treino por segundo</translation>
    </message>
    <message>
        <source>Share of the training time in which the network waited for pictures</source>
        <translation>Fração do tempo de treino em que a rede esperou por imagens</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::EvaluatePage</name>
    <message>
        <source>Evaluate a model</source>
        <translation>Avaliar um modelo</translation>
    </message>
    <message>
        <source>No model to evaluate yet</source>
        <translation>Ainda não há modelo a avaliar</translation>
    </message>
    <message>
        <source>Train one first: a run can be evaluated once its first epoch has ended.</source>
        <translation>Treine um primeiro: uma execução pode ser avaliada quando termina sua primeira época.</translation>
    </message>
    <message>
        <source>Not evaluated yet</source>
        <translation>Ainda não avaliada</translation>
    </message>
    <message>
        <source>Press Evaluate: the chosen run answers about every image of the chosen subset.</source>
        <translation>Pressione Avaliar: a execução escolhida responde sobre cada imagem do subconjunto escolhido.</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Execução</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validação</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Teste</translation>
    </message>
    <message>
        <source>Subset</source>
        <translation>Subconjunto</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>Avaliar</translation>
    </message>
    <message>
        <source>This run&apos;s split keeps no test images</source>
        <translation>A divisão desta execução não tem imagens de teste</translation>
    </message>
    <message>
        <source>Evaluating</source>
        <translation>Avaliando</translation>
    </message>
    <message>
        <source>%1 pictures could not be read and were left out. The first: %2</source>
        <translation>%1 imagens não puderam ser lidas e ficaram de fora. A primeira: %2</translation>
    </message>
    <message>
        <source>Evaluating on the %1 images…</source>
        <translation>Avaliando com as imagens (%1)…</translation>
    </message>
    <message>
        <source>Hold a run against images that it did not learn from</source>
        <translation>Medir uma execução com imagens com que ela não aprendeu</translation>
    </message>
    <message>
        <source>Evaluating…</source>
        <translation>Avaliando…</translation>
    </message>
    <message>
        <source>%1 %2 images · %3</source>
        <translation>%1 imagens (%2) · %3</translation>
    </message>
    <message>
        <source>&amp;Matrix and report</source>
        <translation>&amp;Matriz e relatório</translation>
    </message>
    <message>
        <source>Confi&amp;dence</source>
        <translation>Con&amp;fiança</translation>
    </message>
    <message>
        <source>M&amp;istakes</source>
        <translation>Err&amp;os</translation>
    </message>
    <message>
        <source>C&amp;ompare</source>
        <translation>Comp&amp;arar</translation>
    </message>
    <message>
        <source>Other pictures…</source>
        <translation>Outras imagens…</translation>
    </message>
    <message>
        <source>Evaluate the run on another dataset, whose class folders are matched with its classes</source>
        <translation>Avaliar a execução com outro conjunto de dados, cujas pastas de classes são confrontadas com as suas classes</translation>
    </message>
    <message>
        <source>This is the run&apos;s own dataset: it has learned from pictures in it, so the numbers flatter it.</source>
        <translation>Este é o próprio conjunto de dados da execução: ela aprendeu com imagens dele, portanto os números são otimistas.</translation>
    </message>
    <message>
        <source>Evaluating on other pictures…</source>
        <translation>Avaliando com outras imagens…</translation>
    </message>
    <message>
        <source>%1 pictures of another dataset · %2</source>
        <translation>%1 imagens de outro conjunto de dados · %2</translation>
    </message>
    <message>
        <source>The starter model ships without its pictures: evaluate it on other ones</source>
        <translation>O modelo inicial vem sem suas imagens: avalie-o com outras</translation>
    </message>
    <message>
        <source>&amp;Background</source>
        <translation>Fu&amp;ndo</translation>
    </message>
    <message>
        <source>Train a model</source>
        <translation>Treinar um modelo</translation>
    </message>
    <message>
        <source>Evaluating %1 on its %2 images</source>
        <translation>Avaliando %1 com suas imagens (%2)</translation>
    </message>
    <message>
        <source>Evaluating %1 on the pictures of %2</source>
        <translation>Avaliando %1 com as imagens de %2</translation>
    </message>
    <message>
        <source>Swapping the backgrounds of %1</source>
        <translation>Trocando os fundos de %1</translation>
    </message>
    <message>
        <source>%1 picture could not be read and was left out: %2</source>
        <translation>%1 imagem não pôde ser lida e ficou de fora: %2</translation>
    </message>
    <message>
        <source>%1 picture of another dataset · %2</source>
        <translation>%1 imagem de outro conjunto de dados · %2</translation>
    </message>
    <message>
        <source>%1 %2 image · %3</source>
        <translation>%1 imagem (%2) · %3</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::EvaluationChips</name>
    <message>
        <source>Summary of the evaluation</source>
        <translation>Resumo da avaliação</translation>
    </message>
    <message>
        <source>Accuracy &lt;b&gt;%1&lt;/b&gt; (%2 to %3)</source>
        <translation>Acurácia &lt;b&gt;%1&lt;/b&gt; (%2 a %3)</translation>
    </message>
    <message>
        <source>Macro F1 &lt;b&gt;%1&lt;/b&gt;</source>
        <translation>Macro F1 &lt;b&gt;%1&lt;/b&gt;</translation>
    </message>
    <message>
        <source>F1, the harmonic mean of precision and recall, averaged over the classes: each counts the same.</source>
        <translation>F1, a média harmônica de precisão e recall, em média sobre as classes: cada uma conta igual.</translation>
    </message>
    <message>
        <source>Top-5 &lt;b&gt;%1&lt;/b&gt;</source>
        <translation>Top-5 &lt;b&gt;%1&lt;/b&gt;</translation>
    </message>
    <message>
        <source>Share of images whose true class is among the five likeliest</source>
        <translation>Fração de imagens cuja classe verdadeira está entre as cinco mais prováveis</translation>
    </message>
    <message>
        <source>Calibration error %1 → &lt;b&gt;%2&lt;/b&gt; (temperature %3)</source>
        <translation>Erro de calibração %1 → &lt;b&gt;%2&lt;/b&gt; (temperatura %3)</translation>
    </message>
    <message>
        <source>Expected calibration error (ECE): how far the claimed probability lies from the share that is right, before and after dividing the network&apos;s outputs by a temperature that was fitted on the validation images</source>
        <translation>Erro de calibração esperado (ECE): quanto a probabilidade declarada se afasta da fração de acertos, antes e depois de dividir as saídas da rede por uma temperatura ajustada nas imagens de validação</translation>
    </message>
    <message>
        <source>Top-5 and calibration: evaluate again to see them</source>
        <translation>Top-5 e calibração: avalie de novo para vê-los</translation>
    </message>
    <message>
        <source>An older version stored this evaluation, without the network&apos;s outputs</source>
        <translation>Uma versão anterior guardou esta avaliação, sem as saídas da rede</translation>
    </message>
    <message>
        <source>%1 recognised. In brackets the 95 % interval (Wilson): how far chance alone may have moved it.</source>
        <translation>Acertos: %1. Entre parênteses o intervalo de 95 % (Wilson): quanto o acaso sozinho pode ter deslocado o valor.</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::EvaluationExport</name>
    <message>
        <source>Copy report</source>
        <translation>Copiar relatório</translation>
    </message>
    <message>
        <source>As text</source>
        <translation>Como texto</translation>
    </message>
    <message>
        <source>As table (CSV)</source>
        <translation>Como tabela (CSV)</translation>
    </message>
    <message>
        <source>As LaTeX</source>
        <translation>Como LaTeX</translation>
    </message>
    <message>
        <source>As Markdown</source>
        <translation>Como Markdown</translation>
    </message>
    <message>
        <source>Copy the selected classes</source>
        <translation>Copiar as classes selecionadas</translation>
    </message>
    <message>
        <source>Report as text…</source>
        <translation>Relatório como texto…</translation>
    </message>
    <message>
        <source>Report as table (CSV)…</source>
        <translation>Relatório como tabela (CSV)…</translation>
    </message>
    <message>
        <source>Report as LaTeX…</source>
        <translation>Relatório como LaTeX…</translation>
    </message>
    <message>
        <source>Report as Markdown…</source>
        <translation>Relatório como Markdown…</translation>
    </message>
    <message>
        <source>Matrix as table (CSV)…</source>
        <translation>Matriz como tabela (CSV)…</translation>
    </message>
    <message>
        <source>Matrix as picture (PNG)…</source>
        <translation>Matriz como imagem (PNG)…</translation>
    </message>
    <message>
        <source>Matrix as drawing (SVG)…</source>
        <translation>Matriz como desenho (SVG)…</translation>
    </message>
    <message>
        <source>Matrix as page (PDF)…</source>
        <translation>Matriz como página (PDF)…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::EvaluationWords</name>
    <message>
        <source>%1 is taken for %2 in %3 of %4 (%5)</source>
        <translation>%1 é tomada por %2 em %3 de %4 (%5)</translation>
    </message>
    <message>
        <source>%1; never the other way round.</source>
        <translation>%1; nunca ao contrário.</translation>
    </message>
    <message>
        <source>%1; the other way round in %2.</source>
        <translation>%1; ao contrário em %2.</translation>
    </message>
    <message>
        <source>When it says %1 to %2, it is right %3 of the time (95 % interval %4 to %5; %6)</source>
        <translation>Quando diz de %1 a %2, acerta %3 das vezes (intervalo de 95 % de %4 a %5; %6)</translation>
    </message>
    <message>
        <source>When it says %1, it is right %2 of the time (%3).</source>
        <translation>Quando diz %1, acerta %2 das vezes (%3).</translation>
    </message>
    <message>
        <source>It is too sure of itself.</source>
        <translation>Está seguro demais de si.</translation>
    </message>
    <message>
        <source>It is right more often than it says.</source>
        <translation>Acerta mais vezes do que diz.</translation>
    </message>
    <message>
        <source>On the whole it is as sure as it may be.</source>
        <translation>No conjunto, está tão seguro quanto pode estar.</translation>
    </message>
    <message>
        <source>On average it says %1 and is right %2 of the time. %3</source>
        <translation>Em média diz %1 e acerta %2 das vezes. %3</translation>
    </message>
    <message>
        <source>Temperature %1: its probabilities stay almost as they are.</source>
        <translation>Temperatura %1: as probabilidades ficam quase como estão.</translation>
    </message>
    <message>
        <source>Temperature %1: its scores are divided by it, so that it claims less. No answer changes.</source>
        <translation>Temperatura %1: os valores são divididos por ela, de modo que o modelo afirma menos. Nenhuma resposta muda.</translation>
    </message>
    <message>
        <source>Temperature %1: its scores are divided by it, so that it claims more. No answer changes.</source>
        <translation>Temperatura %1: os valores são divididos por ela, de modo que o modelo afirma mais. Nenhuma resposta muda.</translation>
    </message>
    <message>
        <source>It is never %1 sure: it would answer nothing.</source>
        <translation>Nunca tem %1 de certeza: não responderia nada.</translation>
    </message>
    <message>
        <source>Answering only where it is at least %1 sure, it answers %2 of %3 (%4) and is right in %5 of them (95 % interval %6 to %7).</source>
        <translation>Respondendo só onde tem pelo menos %1 de certeza, responde a %2 de %3 (%4) e acerta %5 delas (intervalo de 95 % de %6 a %7).</translation>
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
        <translation>Ambas acertam as mesmas imagens.</translation>
    </message>
    <message>
        <source>The difference is larger than chance would give (%1).</source>
        <translation>A diferença é maior do que o acaso daria (%1).</translation>
    </message>
    <message>
        <source>The difference may be chance (%1).</source>
        <translation>A diferença pode ser acaso (%1).</translation>
    </message>
    <message>
        <source>This run is right in %1, the other in %2: %3 points (95 % interval %4 to %5).</source>
        <translation>Esta execução acerta %1, a outra %2: %3 pontos (intervalo de 95 % de %4 a %5).</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::ExplorePage</name>
    <message>
        <source>Explore the dataset</source>
        <translation>Explorar o conjunto de dados</translation>
    </message>
    <message>
        <source>No dataset is open</source>
        <translation>Nenhum conjunto de dados aberto</translation>
    </message>
    <message>
        <source>&amp;Open folder…</source>
        <translation>&amp;Abrir pasta…</translation>
    </message>
    <message>
        <source>&amp;Make split…</source>
        <translation>&amp;Nova divisão…</translation>
    </message>
    <message>
        <source>Open a folder of leaf pictures</source>
        <translation>Abra uma pasta de imagens de folhas</translation>
    </message>
    <message>
        <source>Each class is a folder of its own, named like Tomato___Late_blight; the New Plant Diseases Dataset is laid out that way. Open it here or drop it on this window. Without one, let Leafbench draw a small demo dataset.</source>
        <translation>Cada classe é uma pasta própria, com nome como Tomato___Late_blight; o New Plant Diseases Dataset é organizado assim. Abra-a aqui ou solte-a nesta janela. Se não tiver uma, deixe o Leafbench desenhar um pequeno conjunto de demonstração.</translation>
    </message>
    <message>
        <source>Make the &amp;demo dataset</source>
        <translation>Criar dados de de&amp;monstração</translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation>Abrir pasta…</translation>
    </message>
    <message>
        <source>Open a dataset folder</source>
        <translation>Abrir a pasta de um conjunto de dados</translation>
    </message>
    <message>
        <source>Drawing the demo dataset</source>
        <translation>Desenhando o conjunto de demonstração</translation>
    </message>
    <message>
        <source>Another job is running. Wait for its end or cancel it below.</source>
        <translation>Há outra tarefa em curso. Espere o fim ou cancele-a abaixo.</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>Lendo %1…</translation>
    </message>
    <message>
        <source>P&amp;ictures</source>
        <translation>&amp;Imagens</translation>
    </message>
    <message>
        <source>Chec&amp;k</source>
        <translation>Veri&amp;ficação</translation>
    </message>
    <message>
        <source>%1 without a class</source>
        <translation>%1 sem classe</translation>
    </message>
    <message>
        <source>Open again: %1</source>
        <translation>Abrir de novo: %1</translation>
    </message>
    <message>
        <source>Next: preprocess</source>
        <translation>Próximo: pré-processar</translation>
    </message>
    <message>
        <source>On to the next step: what the pictures look like to a model</source>
        <translation>Para o próximo passo: como um modelo vê as imagens</translation>
    </message>
    <message>
        <source>%1 in %2 of %3</source>
        <translation>%1 em %2 de %3</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::ExportDialog</name>
    <message>
        <source>&amp;Files for other programs</source>
        <translation>&amp;Arquivos para outros programas</translation>
    </message>
    <message>
        <source>One &amp;bundle with all of it</source>
        <translation>Um &amp;pacote com tudo</translation>
    </message>
    <message>
        <source>One &amp;bundle for each run, with all of it</source>
        <translation>Um &amp;pacote por execução, com tudo</translation>
    </message>
    <message>
        <source>Ch&amp;oose…</source>
        <translation>Esc&amp;olher…</translation>
    </message>
    <message>
        <source>&amp;Show in folder</source>
        <translation>&amp;Mostrar na pasta</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exportar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>Exportar %1</translation>
    </message>
    <message>
        <source>Export %1 runs</source>
        <translation>Exportar %1 execuções</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progresso</translation>
    </message>
    <message>
        <source>Export into</source>
        <translation>Exportar para</translation>
    </message>
    <message>
        <source>%1 bundles</source>
        <translation>%1 pacotes</translation>
    </message>
    <message>
        <source>%1 folders, a run each</source>
        <translation>%1 pastas, uma por execução</translation>
    </message>
    <message>
        <source>%1, about %2</source>
        <translation>%1, cerca de %2</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Gravado: %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>A .zip of the run&apos;s folder, all formats and SHA-256 sums. Leafbench takes it in on another machine and verifies it.</source>
        <translation>Um .zip com a pasta da execução, todos os formatos e somas SHA-256. O Leafbench o recebe em outra máquina e o verifica.</translation>
    </message>
    <message>
        <source>Weights as safetensors</source>
        <translation>Pesos como safetensors</translation>
    </message>
    <message>
        <source>Weights for PyTorch (torchvision&apos;s resnet18)</source>
        <translation>Pesos para PyTorch (resnet18 do torchvision)</translation>
    </message>
    <message>
        <source>Network as ONNX</source>
        <translation>Rede como ONNX</translation>
    </message>
    <message>
        <source>Recipe (JSON)</source>
        <translation>Receita (JSON)</translation>
    </message>
    <message>
        <source>Epochs and evaluations (CSV)</source>
        <translation>Épocas e avaliações (CSV)</translation>
    </message>
    <message>
        <source>Curves for TensorBoard</source>
        <translation>Curvas para TensorBoard</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Plots (SVG, PDF)</source>
        <translation>Gráficos (SVG, PDF)</translation>
    </message>
    <message>
        <source>A run without a finished epoch has no weights yet</source>
        <translation>Uma execução sem época terminada ainda não tem pesos</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Para onde</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Pasta</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::ExportsFolder</name>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar na pasta</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Gravado: %1</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::FaultyCard</name>
    <message>
        <source>Faulty files</source>
        <translation>Arquivos com defeito</translation>
    </message>
    <message>
        <source>Double-click shows the file in its folder</source>
        <translation>Um clique duplo mostra o arquivo na pasta</translation>
    </message>
    <message>
        <source>Each of %1 files can be read whole.</source>
        <translation>Todos os %1 arquivos podem ser lidos por inteiro.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>This file</source>
        <translation>Este arquivo</translation>
    </message>
    <message>
        <source>The %1 file can be read whole.</source>
        <translation>O único arquivo (%1) pode ser lido por inteiro.</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::FileEdit</name>
    <message>
        <source>Choose a file</source>
        <translation>Escolher um arquivo</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::FilterBar</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Species</source>
        <translation>Espécie</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Saúde</translation>
    </message>
    <message>
        <source>Subset</source>
        <translation>Subconjunto</translation>
    </message>
    <message>
        <source>Clea&amp;r filters</source>
        <translation>&amp;Limpar filtros</translation>
    </message>
    <message>
        <source>Filter: blight tomato</source>
        <translation>Filtro: blight tomato</translation>
    </message>
    <message>
        <source>Words of the species and the disease, in any order (Ctrl+F)</source>
        <translation>Palavras da espécie e da doença, em qualquer ordem (Ctrl+F)</translation>
    </message>
    <message>
        <source>Filter by words</source>
        <translation>Filtrar por palavras</translation>
    </message>
    <message>
        <source>Show every picture again (Esc)</source>
        <translation>Mostrar de novo todas as imagens (Esc)</translation>
    </message>
    <message>
        <source>All species</source>
        <translation>Todas as espécies</translation>
    </message>
    <message>
        <source>%1 species</source>
        <translation>%1 espécies</translation>
    </message>
    <message>
        <source>Any health</source>
        <translation>Qualquer saúde</translation>
    </message>
    <message>
        <source>Healthy</source>
        <translation>Saudável</translation>
    </message>
    <message>
        <source>Diseased</source>
        <translation>Doente</translation>
    </message>
    <message>
        <source>All subsets</source>
        <translation>Todos os subconj.</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::FirstStart</name>
    <message>
        <source>Where do you want to begin?</source>
        <translation>Por onde você quer começar?</translation>
    </message>
    <message>
        <source>Leafbench tells leaf diseases apart, and shows how a computer learns to. Everything stays on this machine.</source>
        <translation>O Leafbench distingue doenças de folhas e mostra como um computador aprende isso. Tudo fica nesta máquina.</translation>
    </message>
    <message>
        <source>Drop a leaf</source>
        <translation>Soltar uma folha</translation>
    </message>
    <message>
        <source>Drop a photograph of a leaf anywhere in this window: the model that comes with the program says what it sees, and how sure it is.</source>
        <translation>Solte a fotografia de uma folha em qualquer lugar desta janela: o modelo que vem com o programa diz o que vê e quão seguro está.</translation>
    </message>
    <message>
        <source>Choose pictures…</source>
        <translation>Escolher imagens…</translation>
    </message>
    <message>
        <source>Explore the demo</source>
        <translation>Explorar a demonstração</translation>
    </message>
    <message>
        <source>A small dataset of drawn leaves, made here in a moment. Enough to train, tune and measure.</source>
        <translation>Um pequeno conjunto de folhas desenhadas, feito aqui em um instante. O bastante para treinar, ajustar e medir.</translation>
    </message>
    <message>
        <source>Make the &amp;demo</source>
        <translation>Criar de&amp;monstração</translation>
    </message>
    <message>
        <source>Open a dataset</source>
        <translation>Abrir um conjunto de dados</translation>
    </message>
    <message>
        <source>A folder with a folder of pictures for each class, such as the New Plant Diseases Dataset.</source>
        <translation>Uma pasta com uma pasta de imagens para cada classe, como o New Plant Diseases Dataset.</translation>
    </message>
    <message>
        <source>&amp;Open folder…</source>
        <translation>&amp;Abrir pasta…</translation>
    </message>
    <message>
        <source>No model that could answer is here yet: train one, and leaves can be dropped.</source>
        <translation>Ainda não há aqui um modelo que possa responder: treine um, e então será possível soltar folhas.</translation>
    </message>
    <message>
        <source>Open images</source>
        <translation>Abrir imagens</translation>
    </message>
    <message>
        <source>Open a dataset folder</source>
        <translation>Abrir a pasta de um conjunto de dados</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::FoldingTabBar</name>
    <message>
        <source>Part of this page</source>
        <translation>Parte desta página</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::FourCounts</name>
    <message>
        <source>other right</source>
        <translation>outra certa</translation>
    </message>
    <message>
        <source>other wrong</source>
        <translation>outra errada</translation>
    </message>
    <message>
        <source>this run right</source>
        <translation>esta certa</translation>
    </message>
    <message>
        <source>this run wrong</source>
        <translation>esta errada</translation>
    </message>
    <message>
        <source>Images that both got right</source>
        <translation>Imagens que ambas acertaram</translation>
    </message>
    <message>
        <source>Images that only this run got right</source>
        <translation>Imagens que só esta execução acertou</translation>
    </message>
    <message>
        <source>Images that only the other got right</source>
        <translation>Imagens que só a outra acertou</translation>
    </message>
    <message>
        <source>Images that neither got right</source>
        <translation>Imagens que nenhuma acertou</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::GlossaryPage</name>
    <message>
        <source>Help</source>
        <translation>Ajuda</translation>
    </message>
    <message>
        <source>What the words of the study mean.</source>
        <translation>O que significam as palavras do estudo.</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Termos</translation>
    </message>
    <message>
        <source>Search the glossary</source>
        <translation>Procurar no glossário</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Procurar</translation>
    </message>
    <message>
        <source>No term has &quot;%1&quot; in it.</source>
        <translation>Nenhum termo contém “%1”.</translation>
    </message>
    <message>
        <source>Also: %1</source>
        <translation>Também: %1</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Ir para %1</translation>
    </message>
    <message>
        <source>&amp;Guided labs</source>
        <translation>La&amp;boratórios guiados</translation>
    </message>
    <message>
        <source>Eight labs along the paper, beside the pages (Ctrl+G)</source>
        <translation>Oito laboratórios ao longo do artigo, ao lado das páginas (Ctrl+G)</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::GridCard</name>
    <message>
        <source>All classes</source>
        <translation>Todas as classes</translation>
    </message>
    <message>
        <source>Shuffle</source>
        <translation>Embaralhar</translation>
    </message>
    <message>
        <source>Other classes, other pictures</source>
        <translation>Outras classes, outras imagens</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Grade</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Amostras</translation>
    </message>
    <message>
        <source>Twelve pictures, one each of a different class</source>
        <translation>Doze imagens, cada uma de uma classe diferente</translation>
    </message>
    <message>
        <source>Not labelled</source>
        <translation>Sem rótulo</translation>
    </message>
    <message>
        <source>Size of the pictures</source>
        <translation>Tamanho das imagens</translation>
    </message>
    <message>
        <source>Filtered</source>
        <translation>Filtrado</translation>
    </message>
    <message>
        <source>Size of the pictures (+ and -)</source>
        <translation>Tamanho das imagens (+ e -)</translation>
    </message>
    <message>
        <source>Larger pictures</source>
        <translation>Imagens maiores</translation>
    </message>
    <message>
        <source>Smaller pictures</source>
        <translation>Imagens menores</translation>
    </message>
    <message>
        <source>one each of %1</source>
        <translation>uma de cada, de %1</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::HistoryPlot</name>
    <message>
        <source>Value by trial</source>
        <translation>Valor por tentativa</translation>
    </message>
    <message>
        <source>Appears when the first trial has finished.</source>
        <translation>Aparece quando a primeira tentativa terminar.</translation>
    </message>
    <message>
        <source>best so far</source>
        <translation>melhor até agora</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>Tentativa</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::ImageDetails</name>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Show in matrix</source>
        <translation>Mostrar na matriz</translation>
    </message>
    <message>
        <source>The chosen picture</source>
        <translation>A imagem escolhida</translation>
    </message>
    <message>
        <source>Opens the file in the desktop&apos;s own viewer</source>
        <translation>Abre o arquivo no visualizador do sistema</translation>
    </message>
    <message>
        <source>Shows the cell of the confusion matrix that it is counted in</source>
        <translation>Mostra a célula da matriz de confusão em que ela é contada</translation>
    </message>
    <message>
        <source>This picture does not ship with the starter model.</source>
        <translation>Esta imagem não acompanha o modelo inicial.</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::ImportDialog</name>
    <message>
        <source>Taking in %1</source>
        <translation>Recebendo %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Bundles and weights (*.zip *.pth *.pt *.safetensors);;All files (*)</source>
        <translation>Pacotes e pesos (*.zip *.pth *.pt *.safetensors);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Import a run&apos;s folder</source>
        <translation>Importar a pasta de uma execução</translation>
    </message>
    <message>
        <source>Cut from the tensors&apos; names: %1</source>
        <translation>Cortado dos nomes dos tensores: %1</translation>
    </message>
    <message>
        <source>Skipped, and not executed: %1</source>
        <translation>Ignorado, e não executado: %1</translation>
    </message>
    <message>
        <source>Taken as the last layer: %1</source>
        <translation>Tomado como última camada: %1</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::ImportanceBars</name>
    <message>
        <source>Importance of the parameters</source>
        <translation>Importância dos parâmetros</translation>
    </message>
    <message>
        <source>permutation importance of a random forest</source>
        <translation>importância por permutação de uma floresta aleatória</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Appears after 4 complete trials with different values.</source>
        <translation>Aparece depois de 4 tentativas completas com valores diferentes.</translation>
    </message>
    <message>
        <source>%1: %2 of what decides the value
(%3)</source>
        <translation>%1: %2 do que decide o valor
(%3)</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Parâmetro</translation>
    </message>
    <message>
        <source>Importance</source>
        <translation>Importância</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::IntermediatePlot</name>
    <message>
        <source>Value of each trial by epoch</source>
        <translation>Valor de cada tentativa por época</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Época</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Passo</translation>
    </message>
    <message>
        <source>Appears when the first trial has finished an epoch.</source>
        <translation>Aparece quando a primeira tentativa terminar uma época.</translation>
    </message>
    <message>
        <source>%1
%2 %3: %4</source>
        <translation>%1
%2 %3: %4</translation>
    </message>
    <message>
        <source>best</source>
        <translation>melhor</translation>
    </message>
    <message>
        <source>running</source>
        <translation>em curso</translation>
    </message>
    <message>
        <source>others</source>
        <translation>outras</translation>
    </message>
    <message>
        <source>pruned</source>
        <translation>podada</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>Tentativa</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::JobPage</name>
    <message>
        <source>Wait until the job below has ended</source>
        <translation>Espere até que a tarefa abaixo termine</translation>
    </message>
    <message>
        <source>Open a dataset in Explore first</source>
        <translation>Abra antes um conjunto de dados em Explorar</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Salvo como %1</translation>
    </message>
    <message>
        <source>Open a dataset, or drop its folder anywhere in this window.</source>
        <translation>Abra um conjunto de dados, ou solte a pasta dele em qualquer lugar desta janela.</translation>
    </message>
    <message>
        <source>Open a dataset…</source>
        <translation>Abrir conjunto de dados…</translation>
    </message>
    <message>
        <source>Open a dataset folder</source>
        <translation>Abrir a pasta de um conjunto de dados</translation>
    </message>
    <message>
        <source>What it will take</source>
        <translation>O que vai custar</translation>
    </message>
    <message>
        <source>Add to queue</source>
        <translation>Pôr na fila</translation>
    </message>
    <message>
        <source>It begins when the jobs before it have ended</source>
        <translation>Começa quando as tarefas anteriores tiverem terminado</translation>
    </message>
    <message>
        <source>In the queue, at place %1: %2</source>
        <translation>Na fila, na posição %1: %2</translation>
    </message>
    <message>
        <source>Measure now (about %1 s)</source>
        <translation>Medir agora (cerca de %1 s)</translation>
    </message>
    <message>
        <source>Trains a few batches of these pictures to see how fast this machine is, and keeps only the time</source>
        <translation>Treina alguns batches destas imagens para ver a velocidade desta máquina, e guarda só o tempo</translation>
    </message>
    <message>
        <source>Measuring this machine</source>
        <translation>Medindo esta máquina</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::JobStrip</name>
    <message>
        <source>Progress</source>
        <translation>Progresso</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>em pausa</translation>
    </message>
    <message>
        <source>stopping…</source>
        <translation>parando…</translation>
    </message>
    <message>
        <source>No job is running</source>
        <translation>Nenhuma tarefa em curso</translation>
    </message>
    <message>
        <source>a few seconds left</source>
        <translation>faltam poucos segundos</translation>
    </message>
    <message>
        <source>%1 s left</source>
        <translation>faltam %1 s</translation>
    </message>
    <message>
        <source>%1 min left</source>
        <translation>faltam %1 min</translation>
    </message>
    <message>
        <source>%1 h %2 min left</source>
        <translation>faltam %1 h %2 min</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Let the job rest after its present batch (Ctrl+P)</source>
        <translation>Pausar a tarefa depois do batch atual (Ctrl+P)</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Retomar</translation>
    </message>
    <message>
        <source>The job does not answer. What runs in a process of its own is ended by force %1 s after Cancel.</source>
        <translation>A tarefa não responde. O que corre em um processo próprio é encerrado à força %1 s depois de Cancelar.</translation>
    </message>
    <message>
        <source>no answer…</source>
        <translation>sem resposta…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Stop the job (Ctrl+.); a training can be resumed later. The next one of the queue begins</source>
        <translation>Parar a tarefa (Ctrl+.); um treino pode ser retomado depois. A próxima da fila começa</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::JobTableModel</name>
    <message>
        <source>Comes home…</source>
        <translation>Trazendo…</translation>
    </message>
    <message>
        <source>%1 (away)</source>
        <translation>%1 (inacessível)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Job</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>O que ele faz</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Cluster</translation>
    </message>
    <message>
        <source>The profile that it was sent with</source>
        <translation>O perfil com que foi enviado</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>As the cluster last said it, and why it waits</source>
        <translation>Como o cluster o informou por último, e por que ele espera</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progresso</translation>
    </message>
    <message>
        <source>What its command has told so far</source>
        <translation>O que seu comando informou até agora</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>When it came into this state</source>
        <translation>Quando entrou neste estado</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::JobsCard</name>
    <message>
        <source>Jobs</source>
        <translation>Jobs</translation>
    </message>
    <message>
        <source>Jobs on clusters</source>
        <translation>Jobs em clusters</translation>
    </message>
    <message>
        <source>No job was sent to a cluster yet</source>
        <translation>Nenhum job foi enviado a um cluster ainda</translation>
    </message>
    <message>
        <source>Describe a cluster here, then choose it beside the start button of Train, Tune, Speedup or Replay.</source>
        <translation>Descreva um cluster aqui e depois escolha-o ao lado do botão de início de Treinar, Ajustar, Speedup ou Reproduzir.</translation>
    </message>
    <message>
        <source>Copies its runs and studies into this machine’s runs</source>
        <translation>Copia suas execuções e estudos para as execuções desta máquina</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation>Ca&amp;ncelar</translation>
    </message>
    <message>
        <source>Ends it on the cluster; a training stores its state</source>
        <translation>Encerra-o no cluster; um treino guarda seu estado</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>L&amp;og</translation>
    </message>
    <message>
        <source>Its messages and Slurm’s</source>
        <translation>Suas mensagens e as do Slurm</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Esquecer</translation>
    </message>
    <message>
        <source>Takes it off this list; its folder on the cluster stays</source>
        <translation>Tira-o desta lista; sua pasta no cluster fica</translation>
    </message>
    <message>
        <source>At home: %1</source>
        <translation>Trazido: %1</translation>
    </message>
    <message>
        <source>Sh&amp;ow curves</source>
        <translation>&amp;Mostrar curvas</translation>
    </message>
    <message>
        <source>Ta&amp;ke home</source>
        <translation>Tr&amp;azer para cá</translation>
    </message>
    <message>
        <source>Its curves so far, on the page of its kind</source>
        <translation>Suas curvas até agora, na página do seu tipo</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::LabPanel</name>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Avançar</translation>
    </message>
    <message>
        <source>Each asks for a guess, measures on this machine in a minute or two, and explains your own numbers. At the end there is a worksheet.</source>
        <translation>Cada um pede um palpite, mede nesta máquina em um ou dois minutos e explica os seus próprios números. No fim há uma folha de atividades.</translation>
    </message>
    <message>
        <source>Open lab…</source>
        <translation>Abrir laboratório…</translation>
    </message>
    <message>
        <source>A lab of your own: a text file, see resources/labs/README.md</source>
        <translation>Um laboratório seu: um arquivo de texto, ver resources/labs/README.md</translation>
    </message>
    <message>
        <source>Open lab</source>
        <translation>Abrir laboratório</translation>
    </message>
    <message>
        <source>Labs (*.md);;All files (*)</source>
        <translation>Laboratórios (*.md);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>All labs</source>
        <translation>Todos os laboratórios</translation>
    </message>
    <message>
        <source>%1. %2 (%3 min)</source>
        <translation>%1. %2 (%3 min)</translation>
    </message>
    <message>
        <source>%1 is no lab that can be used: %2.</source>
        <translation>%1 não é um laboratório utilizável: %2.</translation>
    </message>
    <message>
        <source>Steps done</source>
        <translation>Passos feitos</translation>
    </message>
    <message>
        <source>Not filled in: %1</source>
        <translation>Não preenchido: %1</translation>
    </message>
    <message>
        <source>Measured. Go on with Next.</source>
        <translation>Medido. Continue com Avançar.</translation>
    </message>
    <message>
        <source>Open a dataset in Explore first.</source>
        <translation>Abra antes um conjunto de dados em Explorar.</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::LabStepView</name>
    <message>
        <source>Fill these in</source>
        <translation>Preencher estes</translation>
    </message>
    <message>
        <source>Puts these values into the page&apos;s fields; starts nothing</source>
        <translation>Põe estes valores nos campos da página; não inicia nada</translation>
    </message>
    <message>
        <source>Show me where</source>
        <translation>Mostre-me onde</translation>
    </message>
    <message>
        <source>Opens the page and frames the control</source>
        <translation>Abre a página e emoldura o controle</translation>
    </message>
    <message>
        <source>This is my guess</source>
        <translation>Este é meu palpite</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Responder</translation>
    </message>
    <message>
        <source>Your guess is noted. Now see what this machine says.</source>
        <translation>Seu palpite está anotado. Agora veja o que esta máquina diz.</translation>
    </message>
    <message>
        <source>**Right.**</source>
        <translation>**Certo.**</translation>
    </message>
    <message>
        <source>**Not so.**</source>
        <translation>**Não é bem assim.**</translation>
    </message>
    <message>
        <source>It is: %1.</source>
        <translation>É: %1.</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::Labs</name>
    <message>
        <source>en</source>
        <comment>labs</comment>
        <extracomment>The language of the labs&apos; files, resources/labs/NAME.en.md: this language&apos;s code.</extracomment>
        <translation>pt</translation>
    </message>
    <message>
        <source>Waiting for an open dataset.</source>
        <translation>Aguardando um conjunto de dados aberto.</translation>
    </message>
    <message>
        <source>Waiting for the check of the dataset.</source>
        <translation>Aguardando a verificação do conjunto de dados.</translation>
    </message>
    <message>
        <source>Waiting for a measurement on the page Speedup.</source>
        <translation>Aguardando uma medição na página Speedup.</translation>
    </message>
    <message>
        <source>Waiting for a training to end.</source>
        <translation>Aguardando o fim de um treino.</translation>
    </message>
    <message>
        <source>Waiting for an evaluation to end.</source>
        <translation>Aguardando o fim de uma avaliação.</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::LargePicture</name>
    <message>
        <source>Picture</source>
        <translation>Imagem</translation>
    </message>
    <message>
        <source>The picture before (Left)</source>
        <translation>A imagem anterior (seta para a esquerda)</translation>
    </message>
    <message>
        <source>The next picture (Right)</source>
        <translation>A próxima imagem (seta para a direita)</translation>
    </message>
    <message>
        <source>Not labelled</source>
        <translation>Sem rótulo</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::LeafListModel</name>
    <message>
        <source>not labelled</source>
        <translation>sem rótulo</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>e mais %1</translation>
    </message>
    <message>
        <source>%1, %2 pictures</source>
        <translation>%1, %2 imagens</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::LeafListView</name>
    <message>
        <source>%1: %2 pictures</source>
        <translation>%1: %2 imagens</translation>
    </message>
    <message>
        <source>%1, %2 shown</source>
        <translation>%1, %2 mostradas</translation>
    </message>
    <message>
        <source>Leaves on both sides of the split</source>
        <translation>Folhas nos dois lados da divisão</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::LeakCard</name>
    <message>
        <source>Leak lens</source>
        <translation>Lupa de vazamentos</translation>
    </message>
    <message>
        <source>&amp;Use the leaf-clean split</source>
        <translation>Usar a divisão por fo&amp;lha</translation>
    </message>
    <message>
        <source>Leaks of each split</source>
        <translation>Vazamentos de cada divisão</translation>
    </message>
    <message>
        <source>All pictures of a leaf in one subset: 70 / 20 / 10, by class</source>
        <translation>Todas as imagens de uma folha em um só subconjunto: 70 / 20 / 10, por classe</translation>
    </message>
    <message>
        <source>No leaf lies on both sides of this split.</source>
        <translation>Nenhuma folha está nos dois lados desta divisão.</translation>
    </message>
    <message>
        <source>Leaves on both sides: %1</source>
        <translation>Folhas nos dois lados: %1</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::LectureView</name>
    <message>
        <source>Left and Right read the values, Escape goes back</source>
        <translation>As setas esquerda e direita leem os valores, Esc volta</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::LinePlot</name>
    <message>
        <source>%1 by %2</source>
        <translation>%1 por %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <translation>%1 %2: %3</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::LiveMachineCard</name>
    <message>
        <source>Machine</source>
        <translation>Máquina</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::MachineCard</name>
    <message>
        <source>Machine</source>
        <translation>Máquina</translation>
    </message>
    <message>
        <source>%1 cores busy on average</source>
        <translation>%1 núcleos ocupados em média</translation>
    </message>
    <message>
        <source>memory peak %1</source>
        <translation>pico de memória %1</translation>
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
        <translation>%1 GPUs %2</translation>
    </message>
    <message>
        <source>%1: %2, memory %3 of %4</source>
        <translation>%1: %2, memória %3 de %4</translation>
    </message>
    <message>
        <source>CPU %1</source>
        <translation>CPU %1</translation>
    </message>
    <message>
        <source>This program and its workers keep %1 of %2 cores busy, all programs together %3</source>
        <translation>Este programa e seus workers ocupam %1 de %2 núcleos; todos os programas juntos, %3</translation>
    </message>
    <message>
        <source>RAM %1</source>
        <translation>RAM %1</translation>
    </message>
    <message>
        <source>Memory that this program and its workers take, %1 at most so far. In use on the machine: %2 of %3</source>
        <translation>Memória que este programa e seus workers ocupam, no máximo %1 até agora. Em uso na máquina: %2 de %3</translation>
    </message>
    <message>
        <source>This program and its workers keep %1 of %2 core busy, all programs together %3</source>
        <translation>Este programa e seus workers ocupam %1 de %2 núcleo; todos os programas juntos, %3</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::MainMenu</name>
    <message>
        <source>&amp;File</source>
        <translation>Ar&amp;quivo</translation>
    </message>
    <message>
        <source>Ru&amp;n</source>
        <translation>E&amp;xecutar</translation>
    </message>
    <message>
        <source>Vie&amp;w</source>
        <translation>Visuali&amp;zar</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aju&amp;da</translation>
    </message>
    <message>
        <source>&amp;Open dataset…</source>
        <translation>&amp;Abrir conjunto de dados…</translation>
    </message>
    <message>
        <source>Open &amp;pictures…</source>
        <translation>Abrir &amp;imagens…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Abrir &amp;recente</translation>
    </message>
    <message>
        <source>&amp;Import a bundle or weights…</source>
        <translation>I&amp;mportar um pacote ou pesos…</translation>
    </message>
    <message>
        <source>Import a run’s &amp;folder…</source>
        <translation>Importar a &amp;pasta de uma execução…</translation>
    </message>
    <message>
        <source>&amp;Export runs…</source>
        <translation>&amp;Exportar execuções…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Sair</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausar</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>Close the &amp;message</source>
        <translation>Fechar a &amp;mensagem</translation>
    </message>
    <message>
        <source>Start this page’s job</source>
        <translation>Iniciar a tarefa desta página</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Retomar</translation>
    </message>
    <message>
        <source>The&amp;me</source>
        <translation>Te&amp;ma</translation>
    </message>
    <message>
        <source>Te&amp;xt size</source>
        <translation>Tama&amp;nho do texto</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>Te&amp;la cheia</translation>
    </message>
    <message>
        <source>&amp;As the desktop</source>
        <translation>Como o &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Escuro</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>&amp;Maior</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation>Me&amp;nor</translation>
    </message>
    <message>
        <source>&amp;Glossary</source>
        <translation>&amp;Glossário</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Atalhos de teclado</translation>
    </message>
    <message>
        <source>&amp;About Leafbench</source>
        <translation>&amp;Sobre o Leafbench</translation>
    </message>
    <message>
        <source>Open a dataset folder</source>
        <translation>Abrir a pasta de um conjunto de dados</translation>
    </message>
    <message>
        <source>Open images</source>
        <translation>Abrir imagens</translation>
    </message>
    <message>
        <source>Gu&amp;ided labs</source>
        <translation>&amp;Laboratórios guiados</translation>
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
        <translation>%1 em curso. Parar e fechar?</translation>
    </message>
    <message>
        <source>A training that is stopped can be resumed later.</source>
        <translation>Um treino parado pode ser retomado depois.</translation>
    </message>
    <message>
        <source>&amp;Stop and close</source>
        <translation>&amp;Parar e fechar</translation>
    </message>
    <message>
        <source>&amp;Keep running</source>
        <translation>&amp;Continuar</translation>
    </message>
    <message>
        <source>Open dataset</source>
        <translation>Abrir conjunto de dados</translation>
    </message>
    <message>
        <source>%1 holds several datasets side by side. Open which one?</source>
        <translation>%1 contém vários conjuntos de dados lado a lado. Qual deles abrir?</translation>
    </message>
    <message>
        <source>Next: preprocess</source>
        <translation>Próximo: pré-processar</translation>
    </message>
    <message>
        <source>Next: train</source>
        <translation>Próximo: treinar</translation>
    </message>
    <message>
        <source>Next: evaluate</source>
        <translation>Próximo: avaliar</translation>
    </message>
    <message>
        <source>Use the best as recipe</source>
        <translation>Usar a melhor como receita</translation>
    </message>
    <message>
        <source>Next: classify a leaf</source>
        <translation>Próximo: classificar uma folha</translation>
    </message>
    <message>
        <source>Next: replay the paper</source>
        <translation>Próximo: reproduzir o artigo</translation>
    </message>
    <message>
        <source>%1: failed after %2.</source>
        <translation>%1: falhou após %2.</translation>
    </message>
    <message>
        <source>%1: stopped after %2.</source>
        <translation>%1: parou após %2.</translation>
    </message>
    <message>
        <source>%1: finished after %2.</source>
        <translation>%1: terminou após %2.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Mostrar</translation>
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
        <translation>O conjunto de dados que estava aberto da última vez não está mais lá: %1</translation>
    </message>
    <message>
        <source>Show Explore</source>
        <translation>Mostrar Explorar</translation>
    </message>
    <message>
        <source>Guided labs</source>
        <translation>Laboratórios guiados</translation>
    </message>
    <message>
        <source>The queue is lost: %1.</source>
        <translation>A fila se perde: %1.</translation>
    </message>
    <message>
        <source>%1: it could not begin.</source>
        <translation>%1: não foi possível começar.</translation>
    </message>
    <message>
        <source>Show why</source>
        <translation>Mostrar por quê</translation>
    </message>
    <message>
        <source>The queue is kept for the next start: %1.</source>
        <translation>A fila fica guardada para o próximo início: %1.</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::MatrixCard</name>
    <message>
        <source>Confusion matrix</source>
        <translation>Matriz de confusão</translation>
    </message>
    <message>
        <source>Show more classes (−)</source>
        <translation>Mostrar mais classes (−)</translation>
    </message>
    <message>
        <source>Look closer (+)</source>
        <translation>Ver de mais perto (+)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Show all classes (0)</source>
        <translation>Mostrar todas as classes (0)</translation>
    </message>
    <message>
        <source>What the cells tell</source>
        <translation>O que as células dizem</translation>
    </message>
    <message>
        <source>Share of row</source>
        <translation>Fração da linha</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Imagens</translation>
    </message>
    <message>
        <source>Share of the images of the true class, or their count</source>
        <translation>Fração das imagens da classe verdadeira, ou sua contagem</translation>
    </message>
    <message>
        <source>Order of the classes</source>
        <translation>Ordem das classes</translation>
    </message>
    <message>
        <source>By species</source>
        <translation>Por espécie</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Por nome</translation>
    </message>
    <message>
        <source>By similarity</source>
        <translation>Por semelhança</translation>
    </message>
    <message>
        <source>By similarity: classes that are taken for each other stand together</source>
        <translation>Por semelhança: classes que são confundidas entre si ficam juntas</translation>
    </message>
    <message>
        <source>Only errors</source>
        <translation>Só erros</translation>
    </message>
    <message>
        <source>Leaves the diagonal out; the colours then reach from no image to the most frequent mistake</source>
        <translation>Deixa a diagonal de fora; as cores vão então de nenhuma imagem ao erro mais frequente</translation>
    </message>
    <message>
        <source>%1 of %2 classes</source>
        <translation>%1 de %2 classes</translation>
    </message>
    <message>
        <source>click a cell for its images</source>
        <translation>clique em uma célula para ver suas imagens</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::MistakeListModel</name>
    <message>
        <source>Said %1, %2 sure
%3</source>
        <translation>Disse %1, %2 de certeza
%3</translation>
    </message>
    <message>
        <source>%1, %2 sure</source>
        <translation>%1, %2 de certeza</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::MistakesView</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>It is: %1
It said: %2, %3 sure
%4</source>
        <translation>É: %1
Disse: %2, %3 de certeza
%4</translation>
    </message>
    <message>
        <source>Choose a picture to see it large.</source>
        <translation>Escolha uma imagem para vê-la ampliada.</translation>
    </message>
    <message>
        <source>Not evaluated yet</source>
        <translation>Ainda não avaliada</translation>
    </message>
    <message>
        <source>Once the run is evaluated, its surest mistakes stand here.</source>
        <translation>Quando a execução for avaliada, aqui aparecem seus erros mais seguros.</translation>
    </message>
    <message>
        <source>No mistake</source>
        <translation>Nenhum erro</translation>
    </message>
    <message>
        <source>The run was right on every image of the subset.</source>
        <translation>A execução acertou todas as imagens do subconjunto.</translation>
    </message>
    <message>
        <source>Pictures taken for another class, surest first</source>
        <translation>Imagens tomadas por outra classe, as mais seguras primeiro</translation>
    </message>
    <message>
        <source>Surest mistakes</source>
        <translation>Erros mais seguros</translation>
    </message>
    <message>
        <source>Classes taken for each other, most images first</source>
        <translation>Classes confundidas entre si, as de mais imagens primeiro</translation>
    </message>
    <message>
        <source>Most confused</source>
        <translation>Mais confundidas</translation>
    </message>
    <message>
        <source>click one for its cell of the matrix</source>
        <translation>clique em uma para ver sua célula da matriz</translation>
    </message>
    <message>
        <source>Chosen picture</source>
        <translation>Imagem escolhida</translation>
    </message>
    <message>
        <source>the first %1 of %2</source>
        <translation>as primeiras %1 de %2</translation>
    </message>
    <message>
        <source>all %1</source>
        <translation>todas as %1</translation>
    </message>
    <message>
        <source>all %1; to see them, open the dataset that the starter model was validated on</source>
        <translation>todas as %1; para vê-las, abra o conjunto de dados com que o modelo inicial foi validado</translation>
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
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuro</translation>
    </message>
    <message>
        <source>Light or dark colours, or those of the desktop</source>
        <translation>Cores claras ou escuras, ou as do sistema</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>%1, a job has ended</source>
        <translation>%1, uma tarefa terminou</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::NeighborModel</name>
    <message>
        <source>%1, distance %2</source>
        <translation>%1, distância %2</translation>
    </message>
    <message>
        <source>%1
Distance %2 (0 is the same, 2 the opposite)
%3</source>
        <translation>%1
Distância %2 (0 é igual, 2 o oposto)
%3</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::NeighborView</name>
    <message>
        <source>Nearest training leaves</source>
        <translation>Folhas de treino mais próximas</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::OtherPictures</name>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1 (%2 a %3)</translation>
    </message>
    <message>
        <source>Right: %1.</source>
        <translation>Certas: %1.</translation>
    </message>
    <message>
        <source>Right: %1; in its validation %2 (%3 to %4).</source>
        <translation>Certas: %1; na sua validação %2 (%3 a %4).</translation>
    </message>
    <message>
        <source>Calibration error: %1; there %2.</source>
        <translation>Erro de calibração: %1; lá %2.</translation>
    </message>
    <message>
        <source>Calibration error: %1.</source>
        <translation>Erro de calibração: %1.</translation>
    </message>
    <message>
        <source>What it turns away is not known: its own pictures are not there to learn that from.</source>
        <translation>Não se sabe o que ele rejeita: suas próprias imagens não estão aqui para aprender isso.</translation>
    </message>
    <message>
        <source>Turned away: %1; there %2.</source>
        <translation>Rejeitadas: %1; lá %2.</translation>
    </message>
    <message>
        <source>Turned away: %1.</source>
        <translation>Rejeitadas: %1.</translation>
    </message>
    <message>
        <source>Of %1 pictures of classes that it does not know, it turns away %2; they count nowhere else.</source>
        <translation>De %1 imagens de classes que não conhece, rejeita %2; elas não contam em nenhum outro lugar.</translation>
    </message>
    <message>
        <source>the same name</source>
        <translation>o mesmo nome</translation>
    </message>
    <message>
        <source>the same name but for its form</source>
        <translation>o mesmo nome, exceto na forma</translation>
    </message>
    <message>
        <source>chosen by hand</source>
        <translation>escolhida à mão</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>provável</translation>
    </message>
    <message>
        <source>unsure: please look</source>
        <translation>incerto: confira</translation>
    </message>
    <message>
        <source>no class found</source>
        <translation>nenhuma classe encontrada</translation>
    </message>
    <message>
        <source>%1 of %2 class folders are classes of the model.</source>
        <translation>%1 de %2 pastas de classes são classes do modelo.</translation>
    </message>
    <message>
        <source>Not in it: %1 and %2 more.</source>
        <translation>Não estão nele: %1 e mais %2.</translation>
    </message>
    <message>
        <source>Not in it: %1.</source>
        <translation>Não estão nele: %1.</translation>
    </message>
    <message>
        <source>Of %1 picture of a class that it does not know, it turns away %2; it counts nowhere else.</source>
        <translation>De %1 imagem de uma classe que não conhece, rejeita %2; ela não conta em nenhum outro lugar.</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::OtherPicturesBar</name>
    <message>
        <source>Back to the validation</source>
        <translation>Voltar à validação</translation>
    </message>
    <message>
        <source>Other pictures: %1</source>
        <translation>Outras imagens: %1</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::OtherPicturesDialog</name>
    <message>
        <source>&amp;Evaluate</source>
        <translation>&amp;Avaliar</translation>
    </message>
    <message>
        <source>Pictures of %1</source>
        <translation>Imagens de %1</translation>
    </message>
    <message>
        <source>Say which folder of %1 is which class of the model. Pictures of classes that are not in the model are counted apart: they tell how often it turns away what it cannot know.</source>
        <translation>Diga qual pasta de %1 é qual classe do modelo. Imagens de classes que não estão no modelo são contadas à parte: elas mostram com que frequência ele rejeita o que não pode conhecer.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Pasta</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imagens</translation>
    </message>
    <message>
        <source>Class of the model</source>
        <translation>Classe do modelo</translation>
    </message>
    <message>
        <source>How it was found</source>
        <translation>Como foi encontrada</translation>
    </message>
    <message>
        <source>Class of the folder %1</source>
        <translation>Classe da pasta %1</translation>
    </message>
    <message>
        <source>Not in the model</source>
        <translation>Não está no modelo</translation>
    </message>
    <message>
        <source>It may also be: %1</source>
        <translation>Também pode ser: %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Choose a class for one folder at least.</source>
        <translation>Escolha uma classe para pelo menos uma pasta.</translation>
    </message>
    <message>
        <source>%1 picture is of a class of the model</source>
        <translation>%1 imagem é de uma classe do modelo</translation>
    </message>
    <message>
        <source>%1 pictures are of classes of the model</source>
        <translation>%1 imagens são de classes do modelo</translation>
    </message>
    <message>
        <source>, %1 is not.</source>
        <translation>, %1 não é.</translation>
    </message>
    <message>
        <source>, %1 are not.</source>
        <translation>, %1 não são.</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::OtherPicturesJob</name>
    <message>
        <source>Evaluate on the pictures of a folder</source>
        <translation>Avaliar com as imagens de uma pasta</translation>
    </message>
    <message>
        <source>Evaluating</source>
        <translation>Avaliando</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::Page</name>
    <message>
        <source>Close this message</source>
        <translation>Fechar esta mensagem</translation>
    </message>
    <message>
        <source>&amp;Explore</source>
        <translation>&amp;Explorar</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Dados</translation>
    </message>
    <message>
        <source>&amp;Train</source>
        <translation>&amp;Treinar</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>E&amp;valuate</source>
        <translation>A&amp;valiar</translation>
    </message>
    <message>
        <source>&amp;Classify</source>
        <translation>&amp;Classificar</translation>
    </message>
    <message>
        <source>&amp;Preprocess</source>
        <translation>&amp;Pré-processar</translation>
    </message>
    <message>
        <source>&amp;Speedup</source>
        <translation>&amp;Speedup</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Estudo</translation>
    </message>
    <message>
        <source>T&amp;une</source>
        <translation>Aj&amp;ustar</translation>
    </message>
    <message>
        <source>&amp;Replay</source>
        <translation>&amp;Reproduzir</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Execuções</translation>
    </message>
    <message>
        <source>Settin&amp;gs</source>
        <translation>Confi&amp;gurações</translation>
    </message>
    <message>
        <source>Cluster &amp;jobs</source>
        <translation>&amp;Jobs</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ajuda</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::PaperDialog</name>
    <message>
        <source>The paper beside this machine</source>
        <translation>O artigo ao lado desta máquina</translation>
    </message>
    <message>
        <source>Times are of other work on another machine: compare the speedups. Here: the newest study that measured the count; bars are speedups.</source>
        <translation>Os tempos são de outro trabalho em outra máquina: compare os speedups. Aqui: o estudo mais recente que mediu o número; as barras são speedups.</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>Copiar tabela</translation>
    </message>
    <message>
        <source>Beside the paper…</source>
        <translation>Ao lado do artigo…</translation>
    </message>
    <message>
        <source>The paper&apos;s tables and the newest measurements of this machine</source>
        <translation>As tabelas do artigo e as medições mais recentes desta máquina</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::PaperReportPane</name>
    <message>
        <source>Beside the paper&apos;s Figure 15</source>
        <translation>Ao lado da Figura 15 do artigo</translation>
    </message>
    <message>
        <source>What to compare</source>
        <translation>O que comparar</translation>
    </message>
    <message>
        <source>F1 score</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Recall</translation>
    </message>
    <message>
        <source>The two cannot be compared as equals: the paper trained ResNet-18 from random weights for %1 epochs and reports the %2 images of its validation folder. Images, epochs and weights differ here, so a difference says little about either program.</source>
        <translation>Os dois não podem ser comparados como iguais: o artigo treinou a ResNet-18 a partir de pesos aleatórios por %1 épocas e relata as %2 imagens da sua pasta de validação. Imagens, épocas e pesos são diferentes aqui, portanto uma diferença diz pouco sobre qualquer dos programas.</translation>
    </message>
    <message>
        <source>Share by class, here and in the paper</source>
        <translation>Fração por classe, aqui e no artigo</translation>
    </message>
    <message>
        <source>here</source>
        <translation>aqui</translation>
    </message>
    <message>
        <source>paper</source>
        <translation>artigo</translation>
    </message>
    <message>
        <source>Here %1 of %2 image is right (macro F1 %3), in the paper %4 of %5 (macro F1 %6). Classes here: %7, of them in the paper: %8.</source>
        <translation>Aqui %1 de %2 imagem está certa (macro F1 %3), no artigo %4 de %5 (macro F1 %6). Classes daqui: %7, das quais no artigo: %8.</translation>
    </message>
    <message>
        <source>Here %1 of %2 images are right (macro F1 %3), in the paper %4 of %5 (macro F1 %6). Classes here: %7, of them in the paper: %8.</source>
        <translation>Aqui %1 de %2 imagens estão certas (macro F1 %3), no artigo %4 de %5 (macro F1 %6). Classes daqui: %7, das quais no artigo: %8.</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::PaperTableModel</name>
    <message>
        <source>not measured</source>
        <translation>não medido</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Workers</translation>
    </message>
    <message>
        <source>Paper s</source>
        <translation>Artigo s</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Artigo</translation>
    </message>
    <message>
        <source>Here s</source>
        <translation>Aqui s</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Aqui</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Imagens</translation>
    </message>
    <message>
        <source>Table %1 (figures %2) · %3</source>
        <translation>Tabela %1 (figuras %2) · %3</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::ParallelCoordinates</name>
    <message>
        <source>Parameters and value of each trial</source>
        <translation>Parâmetros e valor de cada tentativa</translation>
    </message>
    <message>
        <source>Appears when the first trial is complete.</source>
        <translation>Aparece quando a primeira tentativa estiver completa.</translation>
    </message>
    <message>
        <source>n/a</source>
        <translation>n/a</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::PictureListCard</name>
    <message>
        <source>Pictures</source>
        <translation>Imagens</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Pictures to show</source>
        <translation>Imagens a mostrar</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>Incertas</translation>
    </message>
    <message>
        <source>Unlike</source>
        <translation>Diferentes</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Recusadas</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>&amp;Limpar</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>Exp&amp;ortar…</translation>
    </message>
    <message>
        <source>A line for each picture, as CSV</source>
        <translation>Uma linha por imagem, como CSV</translation>
    </message>
    <message>
        <source>Takes what is selected off the list (Delete); the files stay</source>
        <translation>Tira da lista o que está selecionado (Delete); os arquivos ficam</translation>
    </message>
    <message>
        <source>%1 sure</source>
        <translation>seguras: %1</translation>
    </message>
    <message>
        <source>%1 unsure</source>
        <translation>incertas: %1</translation>
    </message>
    <message>
        <source>%1 unlike</source>
        <translation>diferentes: %1</translation>
    </message>
    <message>
        <source>%1 refused</source>
        <translation>recusadas: %1</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>aguardando: %1</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::PictureListModel</name>
    <message>
        <source>no disease named</source>
        <translation>nenhuma doença indicada</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagem</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Resposta</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Certeza</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredito</translation>
    </message>
    <message>
        <source>no class stands out</source>
        <translation>nenhuma classe se destaca</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::PictureView</name>
    <message>
        <source>Drop the picture here</source>
        <translation>Solte a imagem aqui</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::PicturesView</name>
    <message>
        <source>Images by species</source>
        <translation>Imagens por espécie</translation>
    </message>
    <message>
        <source>A click on a species shows its diseases</source>
        <translation>Um clique em uma espécie mostra suas doenças</translation>
    </message>
    <message>
        <source>Show all pictures</source>
        <translation>Mostrar todas as imagens</translation>
    </message>
    <message>
        <source>Search the classes</source>
        <translation>Procurar nas classes</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::PlaceCard</name>
    <message>
        <source>%1, on a network file system (%2)</source>
        <translation>%1, em um sistema de arquivos de rede (%2)</translation>
    </message>
    <message>
        <source>Runs and studies</source>
        <translation>Execuções e estudos</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>A&amp;brir pasta</translation>
    </message>
    <message>
        <source>In the desktop&apos;s file manager</source>
        <translation>No gerenciador de arquivos do sistema</translation>
    </message>
    <message>
        <source>&amp;Move to another disk…</source>
        <translation>Mover para outro d&amp;isco…</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Pasta</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Conteúdo</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Free on its disk</source>
        <translation>Livre no disco</translation>
    </message>
    <message>
        <source>reading…</source>
        <translation>lendo…</translation>
    </message>
    <message>
        <source>Copies all of it, compares the copies, and then removes the old folder</source>
        <translation>Copia tudo, compara as cópias e depois remove a pasta antiga</translation>
    </message>
    <message>
        <source>One that holds runs already, or will hold them; nothing is moved</source>
        <translation>Uma que já contém execuções, ou vai contê-las; nada é movido</translation>
    </message>
    <message>
        <source>Use another fol&amp;der…</source>
        <translation>Escol&amp;her outra pasta…</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::PlotHelp</name>
    <message>
        <source>&amp;All terms</source>
        <translation>&amp;Todos os termos</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::PlotMenu</name>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Tela cheia</translation>
    </message>
    <message>
        <source>&amp;Copy picture</source>
        <translation>&amp;Copiar imagem</translation>
    </message>
    <message>
        <source>&amp;Save picture as…</source>
        <translation>&amp;Salvar imagem como…</translation>
    </message>
    <message>
        <source>Show as &amp;table…</source>
        <translation>&amp;Mostrar como tabela…</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>Desenho (*.svg)</translation>
    </message>
    <message>
        <source>Page (*.pdf)</source>
        <translation>Página (*.pdf)</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Imagem (*.png)</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Salvar imagem</translation>
    </message>
    <message>
        <source>&amp;What is this?</source>
        <translation>O &amp;que é isto?</translation>
    </message>
    <message>
        <source>Full screen, picture, table and meaning of this plot</source>
        <translation>Tela cheia, imagem, tabela e significado deste gráfico</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::PlotTable</name>
    <message>
        <source>%1, from</source>
        <translation>%1, de</translation>
    </message>
    <message>
        <source>%1, to</source>
        <translation>%1, até</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::PlotTableDialog</name>
    <message>
        <source>&amp;Copy as CSV</source>
        <translation>&amp;Copiar como CSV</translation>
    </message>
    <message>
        <source>&amp;Save as CSV…</source>
        <translation>&amp;Salvar como CSV…</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>Salvar a tabela</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabela (*.csv)</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::PredictionEditor</name>
    <message>
        <source>Guess for %1 workers: %2</source>
        <translation>Palpite para %1 workers: %2</translation>
    </message>
    <message>
        <source>Guess for %1 worker: %2</source>
        <translation>Palpite para %1 worker: %2</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::PreprocessPage</name>
    <message>
        <source>A lazy graph is written down first and then carried out by worker processes, as Dask does. A process that dies is replaced and its task repeated.</source>
        <translation>Um grafo preguiçoso (lazy) é primeiro escrito e depois executado por processos worker, como no Dask. Um processo que morre é substituído e sua tarefa, repetida.</translation>
    </message>
    <message>
        <source>Threads of this program read, decode and add up, as PyTorch&apos;s DataLoader does. No process has to be started, and nothing travels between them.</source>
        <translation>Threads deste programa leem, decodificam e somam, como no DataLoader do PyTorch. Nenhum processo precisa ser iniciado, e nada viaja entre eles.</translation>
    </message>
    <message>
        <source>Preprocess</source>
        <translation>Pré-processar</translation>
    </message>
    <message>
        <source>Mean and standard deviation of each colour channel, two ways, to the same last bit</source>
        <translation>Média e desvio padrão de cada canal de cor, por dois caminhos, iguais até o último bit</translation>
    </message>
    <message>
        <source>Compute</source>
        <translation>Calcular</translation>
    </message>
    <message>
        <source>Task graph · processes</source>
        <translation>Grafo de tarefas · processos</translation>
    </message>
    <message>
        <source>Loader · threads</source>
        <translation>Loader · threads</translation>
    </message>
    <message>
        <source>Wa&amp;y</source>
        <translation>M&amp;odo</translation>
    </message>
    <message>
        <source>Wor&amp;kers</source>
        <translation>Wor&amp;kers</translation>
    </message>
    <message>
        <source>&amp;Images</source>
        <translation>&amp;Imagens</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Como</translation>
    </message>
    <message>
        <source>No images yet</source>
        <translation>Ainda não há imagens</translation>
    </message>
    <message>
        <source>No graph: a queue and threads</source>
        <translation>Sem grafo: uma fila e threads</translation>
    </message>
    <message>
        <source>Each thread takes the next images as soon as it is free and keeps sums of its own; the sums are added at the end.</source>
        <translation>Cada thread pega as próximas imagens assim que fica livre e mantém somas próprias; as somas são adicionadas no fim.</translation>
    </message>
    <message>
        <source>Task graph</source>
        <translation>Grafo de tarefas</translation>
    </message>
    <message>
        <source>Computations so far</source>
        <translation>Cálculos até agora</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>Até agora</translation>
    </message>
    <message>
        <source>%1 images of %2</source>
        <translation>imagens de %2 (%1)</translation>
    </message>
    <message>
        <source>Loader</source>
        <translation>Loader</translation>
    </message>
    <message>
        <source>%1 tasks, %2 deep, %3 done</source>
        <translation>%1 tarefas, profundidade %2, %3 prontas</translation>
    </message>
    <message>
        <source>compute the other way, too</source>
        <translation>calcule também pelo outro modo</translation>
    </message>
    <message>
        <source>same bits in all %1: yes</source>
        <translation>mesmos bits em todos os %1: sim</translation>
    </message>
    <message>
        <source>same bits: no</source>
        <translation>mesmos bits: não</translation>
    </message>
    <message>
        <source>Computing…</source>
        <translation>Calculando…</translation>
    </message>
    <message>
        <source>There are no such images</source>
        <translation>Não há imagens assim</translation>
    </message>
    <message>
        <source>%1 was left out: it is of %2, and another dataset is open.</source>
        <translation>%1 ficou de fora: é de %2, e outro conjunto de dados está aberto.</translation>
    </message>
    <message>
        <source>%1 task, %2 deep, %3 done</source>
        <translation>%1 tarefa, profundidade %2, %3 pronta</translation>
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
        <translation>Classes mais prováveis</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Probabilidade</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::ProfilesCard</name>
    <message>
        <source>Clusters</source>
        <translation>Clusters</translation>
    </message>
    <message>
        <source>Its jobs stay in the list, and go on</source>
        <translation>Seus jobs ficam na lista e continuam</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Novo…</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 em %2</translation>
    </message>
    <message>
        <source>Ed&amp;it…</source>
        <translation>Ed&amp;itar…</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>Exc&amp;luir</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::QueueButton</name>
    <message>
        <source>The jobs that wait for this one: look, change their order, remove</source>
        <translation>As tarefas que esperam por esta: ver, mudar a ordem, remover</translation>
    </message>
    <message>
        <source>Queue (%1)</source>
        <translation>Fila (%1)</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::QueueDialog</name>
    <message>
        <source>&amp;Up</source>
        <translation>Para &amp;cima</translation>
    </message>
    <message>
        <source>Begin this one earlier</source>
        <translation>Começar esta antes</translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <translation>Para &amp;baixo</translation>
    </message>
    <message>
        <source>Begin this one later</source>
        <translation>Começar esta depois</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Remover</translation>
    </message>
    <message>
        <source>Do not begin this one</source>
        <translation>Não começar esta</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>Jobs that wait</source>
        <translation>Tarefas à espera</translation>
    </message>
    <message>
        <source>&amp;Stop all</source>
        <translation>&amp;Parar tudo</translation>
    </message>
    <message>
        <source>Cancel the running job, and begin none of these</source>
        <translation>Cancelar a tarefa em curso e não começar nenhuma destas</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fechar</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>S&amp;tart what was kept</source>
        <translation>&amp;Iniciar as guardadas</translation>
    </message>
    <message>
        <source>Begin the jobs of an earlier start in their turn</source>
        <translation>Começar, na sua vez, as tarefas de um início anterior</translation>
    </message>
    <message>
        <source>Each begins when the one before it has ended, also when that failed or was cancelled. What still waits when the window closes is offered at the next start.</source>
        <translation>Cada uma começa quando a anterior tiver terminado, mesmo que tenha falhado ou sido cancelada. O que ainda aguardar quando a janela for fechada é oferecido no próximo início.</translation>
    </message>
    <message>
        <source>%1 (kept, not started)</source>
        <translation>%1 (guardada, não iniciada)</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::QueueOffer</name>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 e mais %2</translation>
    </message>
    <message>
        <source>A job was waiting when the window closed: %1.</source>
        <translation>Uma tarefa aguardava quando a janela foi fechada: %1.</translation>
    </message>
    <message>
        <source>%1 jobs were waiting when the window closed: %2.</source>
        <translation>%1 tarefas aguardavam quando a janela foi fechada: %2.</translation>
    </message>
    <message>
        <source>Left out, as %1 is not there any more: %2.</source>
        <translation>Deixada de fora, pois %1 não está mais lá: %2.</translation>
    </message>
    <message>
        <source>The stored queue is damaged. Its file was set aside: %1</source>
        <translation>A fila guardada está danificada. Seu arquivo foi posto de lado: %1</translation>
    </message>
    <message>
        <source>Start them</source>
        <translation>Iniciá-las</translation>
    </message>
    <message>
        <source>They begin in their order</source>
        <translation>Elas começam na sua ordem</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Mantê-las</translation>
    </message>
    <message>
        <source>They stay in the queue below, and begin when you say so</source>
        <translation>Elas ficam na fila abaixo e começam quando você mandar</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Limpar</translation>
    </message>
    <message>
        <source>Forget these jobs</source>
        <translation>Esquecer estas tarefas</translation>
    </message>
    <message>
        <source>Start it</source>
        <translation>Iniciá-la</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Mantê-la</translation>
    </message>
    <message>
        <source>The window ended in the middle of a job. The interrupted job is offered again: %1.</source>
        <translation>A janela foi encerrada no meio de uma tarefa. A tarefa interrompida é oferecida de novo: %1.</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::RecentCard</name>
    <message>
        <source>Datasets opened last</source>
        <translation>Conjuntos de dados abertos por último</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Esquecer</translation>
    </message>
    <message>
        <source>Takes the chosen ones from the list; the datasets themselves stay</source>
        <translation>Tira os escolhidos da lista; os conjuntos de dados em si ficam</translation>
    </message>
    <message>
        <source>Forget &amp;all</source>
        <translation>Limpar &amp;lista</translation>
    </message>
    <message>
        <source>Explore offers them while no dataset is open.</source>
        <translation>Explorar os oferece enquanto nenhum conjunto de dados está aberto.</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::RecentDatasetsModel</name>
    <message>
        <source>%1 (not there now)</source>
        <translation>%1 (não está lá agora)</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::RecipeChooser</name>
    <message>
        <source>Recipe by name</source>
        <translation>Receita por nome</translation>
    </message>
    <message>
        <source>A recipe by its name: it fills the form below</source>
        <translation>Uma receita pelo nome: ela preenche o formulário abaixo</translation>
    </message>
    <message>
        <source>Your own, not saved</source>
        <translation>Sua própria, não salva</translation>
    </message>
    <message>
        <source>More about recipes</source>
        <translation>Mais sobre receitas</translation>
    </message>
    <message>
        <source>Save, import, export or delete recipes</source>
        <translation>Salvar, importar, exportar ou apagar receitas</translation>
    </message>
    <message>
        <source>Recipes (*.json)</source>
        <translation>Receitas (*.json)</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Salvar como…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importar…</translation>
    </message>
    <message>
        <source>Import recipe</source>
        <translation>Importar receita</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>Export recipe</source>
        <translation>Exportar receita</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Apagar</translation>
    </message>
    <message>
        <source>Save recipe</source>
        <translation>Salvar receita</translation>
    </message>
    <message>
        <source>A name for the form’s recipe; one that exists is replaced</source>
        <translation>Um nome para a receita do formulário; uma que já existe é substituída</translation>
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
        <translation>Automático</translation>
    </message>
    <message>
        <source>From scratch</source>
        <translation>Do zero</translation>
    </message>
    <message>
        <source>Weights (*.safetensors *.pth *.pt)</source>
        <translation>Pesos (*.safetensors *.pth *.pt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Splits (*.csv)</source>
        <translation>Divisões (*.csv)</translation>
    </message>
    <message>
        <source>Scratch</source>
        <translation>Do zero</translation>
    </message>
    <message>
        <source>Starter</source>
        <translation>Inicial</translation>
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
        <translation>MODELO</translation>
    </message>
    <message>
        <source>OPTIMISER</source>
        <translation>OTIMIZADOR</translation>
    </message>
    <message>
        <source>DATA</source>
        <translation>DADOS</translation>
    </message>
    <message>
        <source>RUN</source>
        <translation>EXECUÇÃO</translation>
    </message>
    <message>
        <source>%1, about %2 of memory</source>
        <translation>%1, cerca de %2 de memória</translation>
    </message>
    <message>
        <source>%1 ranks, each with %2; about %3 of memory</source>
        <translation>%1 ranks, cada um com %2; cerca de %3 de memória</translation>
    </message>
    <message>
        <source>MOST USED</source>
        <translation>MAIS USADOS</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::ReliabilityPlot</name>
    <message>
        <source>as trained</source>
        <translation>como treinado</translation>
    </message>
    <message>
        <source>calibrated</source>
        <translation>calibrado</translation>
    </message>
    <message>
        <source>as sure as right</source>
        <translation>calibração ideal</translation>
    </message>
    <message>
        <source>How sure it says it is, and how often it is right</source>
        <translation>Quanta certeza declara e quantas vezes acerta</translation>
    </message>
    <message>
        <source>no image</source>
        <translation>nenhuma imagem</translation>
    </message>
    <message>
        <source>%1 right (%2 to %3) of %4 images</source>
        <translation>%1 certas (%2 a %3) de %4 imagens</translation>
    </message>
    <message>
        <source>%1 to %2 sure – as trained: %3; calibrated: %4</source>
        <translation>%1 a %2 de certeza – como treinado: %3; calibrado: %4</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Certas</translation>
    </message>
    <message>
        <source>How sure it says it is</source>
        <translation>Certeza declarada</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Imagens</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Até</translation>
    </message>
    <message>
        <source>Images, %1</source>
        <translation>Imagens, %1</translation>
    </message>
    <message>
        <source>Mean confidence, %1</source>
        <translation>Confiança média, %1</translation>
    </message>
    <message>
        <source>Right, %1</source>
        <translation>Certas, %1</translation>
    </message>
    <message>
        <source>%1 right (%2 to %3) of %4 image</source>
        <translation>%1 certa (%2 a %3) de %4 imagem</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::ReplayPage</name>
    <message>
        <source>The paper, replayed</source>
        <translation>O artigo, reproduzido</translation>
    </message>
    <message>
        <source>Nothing to replay the paper on yet</source>
        <translation>Ainda não há nada com que reproduzir o artigo</translation>
    </message>
    <message>
        <source>Earlier replays</source>
        <translation>Reproduções anteriores</translation>
    </message>
    <message>
        <source>No replay yet</source>
        <translation>Ainda nenhuma reprodução</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar na pasta</translation>
    </message>
    <message>
        <source>Open report</source>
        <translation>Abrir relatório</translation>
    </message>
    <message>
        <source>Replay the paper</source>
        <translation>Reproduzir o artigo</translation>
    </message>
    <message>
        <source>How much of it</source>
        <translation>Quanto dele</translation>
    </message>
    <message>
        <source>Roadmap</source>
        <translation>Roteiro</translation>
    </message>
    <message>
        <source>Steps of the replay</source>
        <translation>Passos da reprodução</translation>
    </message>
    <message>
        <source>Replaying the paper</source>
        <translation>Reproduzindo o artigo</translation>
    </message>
    <message>
        <source>epoch %1 of %2: %3</source>
        <translation>época %1 de %2: %3</translation>
    </message>
    <message>
        <source>The paper is replayed. Its report is being written…</source>
        <translation>O artigo foi reproduzido. Seu relatório está sendo escrito…</translation>
    </message>
    <message>
        <source>%1 The finished steps are kept: Resume goes on with the rest.</source>
        <translation>%1 Os passos terminados ficam guardados: Retomar continua com o resto.</translation>
    </message>
    <message>
        <source>The replay is stopped. What is done is kept: Resume goes on with the rest.</source>
        <translation>A reprodução está parada. O que está pronto fica guardado: Retomar continua com o resto.</translation>
    </message>
    <message>
        <source>The report lies in %1</source>
        <translation>O relatório está em %1</translation>
    </message>
    <message>
        <source>The report is not written. %1 The replay itself is kept.</source>
        <translation>O relatório não foi escrito. %1 A reprodução em si fica guardada.</translation>
    </message>
    <message>
        <source>Beginning…</source>
        <translation>Começando…</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Passo %1 de %2: %3</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>The paper&apos;s experiments in their order</source>
        <translation>Os experimentos do artigo em sua ordem</translation>
    </message>
    <message>
        <source>what will be done</source>
        <translation>o que será feito</translation>
    </message>
    <message>
        <source>Replaying…</source>
        <translation>Reproduzindo…</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Retomar</translation>
    </message>
    <message>
        <source>The report in the browser; of a replay that is not finished, as far as it is</source>
        <translation>O relatório no navegador; de uma reprodução não terminada, até onde ela chegou</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::ReplayStepModel</name>
    <message>
        <source>done</source>
        <translation>pronto</translation>
    </message>
    <message>
        <source>running</source>
        <translation>em curso</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>aguardando</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Passo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Shows the paper&apos;s</source>
        <translation>Mostra do artigo</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Artigo</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Aqui</translation>
    </message>
    <message>
        <source>Beside each other</source>
        <translation>Lado a lado</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::ReplayWords</name>
    <message>
        <source>Not carried out yet.</source>
        <translation>Ainda não executado.</translation>
    </message>
    <message>
        <source>%1 / %2 / %3 images</source>
        <translation>%1 / %2 / %3 imagens</translation>
    </message>
    <message>
        <source>%1 after 1 epoch</source>
        <translation>%1 após 1 época</translation>
    </message>
    <message>
        <source>%1 after %2 epochs</source>
        <translation>%1 após %2 épocas</translation>
    </message>
    <message>
        <source>%1 accuracy, F1 %2</source>
        <translation>acurácia %1, F1 %2</translation>
    </message>
    <message>
        <source>1 trial at a time</source>
        <translation>1 tentativa por vez</translation>
    </message>
    <message>
        <source>%1 at a time</source>
        <translation>%1 por vez</translation>
    </message>
    <message>
        <source>1 worker</source>
        <translation>1 worker</translation>
    </message>
    <message>
        <source>%1 workers</source>
        <translation>%1 workers</translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <translation>%1 com %2</translation>
    </message>
    <message>
        <source>The same classes.</source>
        <translation>As mesmas classes.</translation>
    </message>
    <message>
        <source>%1 of the paper&apos;s %2 classes, and %3 others.</source>
        <translation>%1 das %2 classes do artigo, e %3 outras.</translation>
    </message>
    <message>
        <source>The paper&apos;s shares.</source>
        <translation>As frações do artigo.</translation>
    </message>
    <message>
        <source>Other shares, by up to %1 points.</source>
        <translation>Outras frações, com até %1 pontos de diferença.</translation>
    </message>
    <message>
        <source>Explore the dataset</source>
        <translation>Explorar o conjunto de dados</translation>
    </message>
    <message>
        <source>Split it</source>
        <translation>Dividi-lo</translation>
    </message>
    <message>
        <source>Mean and std by task graph</source>
        <translation>Média e desvio por grafo de tarefas</translation>
    </message>
    <message>
        <source>Mean and std by loader</source>
        <translation>Média e desvio pelo loader</translation>
    </message>
    <message>
        <source>Pre-training</source>
        <translation>Pré-treino</translation>
    </message>
    <message>
        <source>Training by loader workers</source>
        <translation>Treino com workers do loader</translation>
    </message>
    <message>
        <source>Training by replicas</source>
        <translation>Treino com réplicas</translation>
    </message>
    <message>
        <source>Hyperparameter tuning</source>
        <translation>Ajuste de hiperparâmetros</translation>
    </message>
    <message>
        <source>Final training</source>
        <translation>Treino final</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Avaliação</translation>
    </message>
    <message>
        <source>Table 2</source>
        <translation>Tabela 2</translation>
    </message>
    <message>
        <source>Table 4, Figures 4, 5</source>
        <translation>Tabela 4, Figuras 4, 5</translation>
    </message>
    <message>
        <source>Table 5, Figures 6, 7</source>
        <translation>Tabela 5, Figuras 6, 7</translation>
    </message>
    <message>
        <source>Figure 8, Appendix A</source>
        <translation>Figura 8, Apêndice A</translation>
    </message>
    <message>
        <source>Table 7, Figure 9</source>
        <translation>Tabela 7, Figura 9</translation>
    </message>
    <message>
        <source>Table 12, Figure 13, Appendix B</source>
        <translation>Tabela 12, Figura 13, Apêndice B</translation>
    </message>
    <message>
        <source>Figure 14</source>
        <translation>Figura 14</translation>
    </message>
    <message>
        <source>Figures 15, 16</source>
        <translation>Figuras 15, 16</translation>
    </message>
    <message>
        <source>%1 with %2 GPUs</source>
        <translation>%1 com %2 GPUs</translation>
    </message>
    <message>
        <source>%1 with %2 threads</source>
        <translation>%1 com %2 threads</translation>
    </message>
    <message>
        <source>Too few counts are measured to compare.</source>
        <translation>Poucos números foram medidos para comparar.</translation>
    </message>
    <message>
        <source>%1 here, %2 there</source>
        <translation>%1 aqui, %2 lá</translation>
    </message>
    <message>
        <source>%1 here</source>
        <translation>%1 aqui</translation>
    </message>
    <message>
        <source>At best %1.</source>
        <translation>No melhor caso, %1.</translation>
    </message>
    <message>
        <source>No gain with so many (%1).</source>
        <translation>Nenhum ganho com tantos (%1).</translation>
    </message>
    <message>
        <source>A smaller gain (%1).</source>
        <translation>Um ganho menor (%1).</translation>
    </message>
    <message>
        <source>A larger gain (%1).</source>
        <translation>Um ganho maior (%1).</translation>
    </message>
    <message>
        <source>About the paper&apos;s gain (%1).</source>
        <translation>Cerca do ganho do artigo (%1).</translation>
    </message>
    <message>
        <source>As in the paper, within 2 points.</source>
        <translation>Como no artigo, com até 2 pontos de diferença.</translation>
    </message>
    <message>
        <source>%1 points above the paper.</source>
        <translation>%1 pontos acima do artigo.</translation>
    </message>
    <message>
        <source>%1 points below the paper.</source>
        <translation>%1 pontos abaixo do artigo.</translation>
    </message>
    <message>
        <source>Smoke</source>
        <translation>Rápido</translation>
    </message>
    <message>
        <source>Lecture</source>
        <translation>Aula</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Completo</translation>
    </message>
    <message>
        <source>Does every step once and small: under 3 minutes on the demo dataset with 2 cores. Its accuracies mean nothing.</source>
        <translation>Faz cada passo uma vez e em pequena escala: menos de 3 minutos com os dados de demonstração e 2 núcleos. Suas acurácias não significam nada.</translation>
    </message>
    <message>
        <source>Small pictures and few of them: under half an hour on a dataset of 5,000 pictures with 2 cores.</source>
        <translation>Imagens pequenas e poucas: menos de meia hora com 5.000 imagens e 2 núcleos.</translation>
    </message>
    <message>
        <source>The paper&apos;s picture size, epochs and counts: a day or more on the whole dataset with 2 cores and no GPU.</source>
        <translation>Tamanho de imagem, épocas e números do artigo: um dia ou mais com o conjunto de dados inteiro, 2 núcleos e sem GPU.</translation>
    </message>
    <message>
        <source>all images</source>
        <translation>todas as imagens</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>terminado</translation>
    </message>
    <message>
        <source>Figures 1–3</source>
        <translation>Figuras 1–3</translation>
    </message>
    <message>
        <source>Tables 9, 10, Figures 10–12</source>
        <translation>Tabelas 9, 10, Figuras 10–12</translation>
    </message>
    <message>
        <source>Pictures of %1 pixels a side; pre-training: %2, final training: %3; measurements at %4 workers over %5 for statistics, %6 for training and %7 for tuning, %8.</source>
        <translation>Imagens de %1 pixels de lado; pré-treino: %2, treino final: %3; medições com %4 workers sobre %5 para a estatística, %6 para o treino e %7 para o ajuste, %8.</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::Report</name>
    <message>
        <source>Appendix A</source>
        <translation>Apêndice A</translation>
    </message>
    <message>
        <source>Pre-training, epoch by epoch: the paper&apos;s with %1, and here</source>
        <translation>Pré-treino, época a época: o do artigo com %1, e aqui</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Época</translation>
    </message>
    <message>
        <source>Train loss</source>
        <translation>Perda de treino</translation>
    </message>
    <message>
        <source>Train accuracy</source>
        <translation>Acurácia de treino</translation>
    </message>
    <message>
        <source>Valid loss</source>
        <translation>Perda de validação</translation>
    </message>
    <message>
        <source>Valid accuracy</source>
        <translation>Acurácia de validação</translation>
    </message>
    <message>
        <source>Time (s)</source>
        <translation>Tempo (s)</translation>
    </message>
    <message>
        <source>%1, paper</source>
        <translation>%1, artigo</translation>
    </message>
    <message>
        <source>here</source>
        <translation>aqui</translation>
    </message>
    <message>
        <source>Accuracies are shares of 1, as the paper prints them. The paper&apos;s losses and accuracies are the same with 2, 4 and 8 processes.</source>
        <translation>As acurácias são frações de 1, como impressas no artigo. As perdas e acurácias do artigo são as mesmas com 2, 4 e 8 processos.</translation>
    </message>
    <message>
        <source>Elapsed time of each epoch</source>
        <translation>Tempo decorrido de cada época</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Treino</translation>
    </message>
    <message>
        <source>Epoch %1 (s)</source>
        <translation>Época %1 (s)</translation>
    </message>
    <message>
        <source>Total (s)</source>
        <translation>Total (s)</translation>
    </message>
    <message>
        <source>Best valid accuracy</source>
        <translation>Melhor acurácia de validação</translation>
    </message>
    <message>
        <source>Paper: %1</source>
        <translation>Artigo: %1</translation>
    </message>
    <message>
        <source>Here: pre-training</source>
        <translation>Aqui: pré-treino</translation>
    </message>
    <message>
        <source>The paper&apos;s serial training took %1 to %2 s an epoch.</source>
        <translation>O treino serial do artigo levou de %1 a %2 s por época.</translation>
    </message>
    <message>
        <source>Appendix B</source>
        <translation>Apêndice B</translation>
    </message>
    <message>
        <source>Tuning progress</source>
        <translation>Andamento do ajuste</translation>
    </message>
    <message>
        <source>Threads (here: trials at a time)</source>
        <translation>Threads (aqui: tentativas por vez)</translation>
    </message>
    <message>
        <source>Paper&apos;s trials</source>
        <translation>Tentativas do artigo</translation>
    </message>
    <message>
        <source>Paper (s)</source>
        <translation>Artigo (s)</translation>
    </message>
    <message>
        <source>Here (s)</source>
        <translation>Aqui (s)</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>Trials of the tuning here: %1</source>
        <translation>Tentativas do ajuste aqui: %1</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>Tentativa</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Best: %1, with %2. The paper does not print its trials&apos; values.</source>
        <translation>Melhor: %1, com %2. O artigo não imprime os valores das suas tentativas.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sim</translation>
    </message>
    <message>
        <source>no</source>
        <translation>não</translation>
    </message>
    <message>
        <source>Recipes</source>
        <translation>Receitas</translation>
    </message>
    <message>
        <source>Every setting of the two trainings; what differs between them in bold</source>
        <translation>Todas as configurações dos dois treinos; o que difere entre eles em negrito</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Configuração</translation>
    </message>
    <message>
        <source>Pre-training</source>
        <translation>Pré-treino</translation>
    </message>
    <message>
        <source>Final training</source>
        <translation>Treino final</translation>
    </message>
    <message>
        <source>Appendix C</source>
        <translation>Apêndice C</translation>
    </message>
    <message>
        <source>Hardware information</source>
        <translation>Informações de hardware</translation>
    </message>
    <message>
        <source>Experiments</source>
        <translation>Experimentos</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>CPUs</source>
        <translation>CPUs</translation>
    </message>
    <message>
        <source>GPU</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>Here: all of them</source>
        <translation>Aqui: todos eles</translation>
    </message>
    <message>
        <source>Appendices</source>
        <translation>Apêndices</translation>
    </message>
    <message>
        <source>A: training progress</source>
        <translation>A: andamento do treino</translation>
    </message>
    <message>
        <source>Pre-training here: %1.</source>
        <translation>Pré-treino aqui: %1.</translation>
    </message>
    <message>
        <source>B: tuning progress</source>
        <translation>B: andamento do ajuste</translation>
    </message>
    <message>
        <source>C: hardware</source>
        <translation>C: hardware</translation>
    </message>
    <message>
        <source>paper</source>
        <translation>artigo</translation>
    </message>
    <message>
        <source>Figure 1</source>
        <translation>Figura 1</translation>
    </message>
    <message>
        <source>Data samples, each of another disease</source>
        <translation>Amostras dos dados, cada uma de outra doença</translation>
    </message>
    <message>
        <source>Figure 1 (data samples) is left out: %1.</source>
        <translation>A Figura 1 (amostras dos dados) foi omitida: %1.</translation>
    </message>
    <message>
        <source>the dataset&apos;s pictures are not there any more</source>
        <translation>as imagens do conjunto de dados já não estão lá</translation>
    </message>
    <message>
        <source>Table 2</source>
        <translation>Tabela 2</translation>
    </message>
    <message>
        <source>Distribution of images in dataset subsets after splitting</source>
        <translation>Distribuição das imagens nos subconjuntos após a divisão</translation>
    </message>
    <message>
        <source>Subset</source>
        <translation>Subconjunto</translation>
    </message>
    <message>
        <source>Paper (images)</source>
        <translation>Artigo (imagens)</translation>
    </message>
    <message>
        <source>Paper (share)</source>
        <translation>Artigo (fração)</translation>
    </message>
    <message>
        <source>Here (images)</source>
        <translation>Aqui (imagens)</translation>
    </message>
    <message>
        <source>Here (share)</source>
        <translation>Aqui (fração)</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Figure 2</source>
        <translation>Figura 2</translation>
    </message>
    <message>
        <source>Distinct categories of the dataset: images a class</source>
        <translation>Categorias distintas do conjunto de dados: imagens por classe</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>Paper (train)</source>
        <translation>Artigo (train)</translation>
    </message>
    <message>
        <source>Here (train)</source>
        <translation>Aqui (train)</translation>
    </message>
    <message>
        <source>Here (valid)</source>
        <translation>Aqui (valid)</translation>
    </message>
    <message>
        <source>Here (test)</source>
        <translation>Aqui (test)</translation>
    </message>
    <message>
        <source>The paper&apos;s counts are those of its training subset.</source>
        <translation>As contagens do artigo são as do seu subconjunto de treino.</translation>
    </message>
    <message>
        <source>The dataset</source>
        <translation>O conjunto de dados</translation>
    </message>
    <message>
        <source>Images by plant: the share that each species has</source>
        <translation>Imagens por planta: a fração de cada espécie</translation>
    </message>
    <message>
        <source>all of the training subset</source>
        <translation>todas do subconjunto de treino</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Artigo</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Aqui</translation>
    </message>
    <message>
        <source>What it does to the numbers</source>
        <translation>O que isso faz aos números</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>Conjunto de dados</translation>
    </message>
    <message>
        <source>Meant for the demo dataset, whose leaves are drawn: its accuracies say nothing about real ones.</source>
        <translation>Feita para os dados de demonstração, com folhas desenhadas: as acurácias não dizem nada sobre folhas reais.</translation>
    </message>
    <message>
        <source>Fewer images: shorter times, and less to learn from.</source>
        <translation>Menos imagens: tempos mais curtos, e menos com que aprender.</translation>
    </message>
    <message>
        <source>Nearly the same images.</source>
        <translation>Quase as mesmas imagens.</translation>
    </message>
    <message>
        <source>Augmentation</source>
        <translation>Aumento de dados</translation>
    </message>
    <message>
        <source>in the files</source>
        <translation>nos arquivos</translation>
    </message>
    <message>
        <source>The paper&apos;s files are augmented copies of fewer leaves, some of which lie in two subsets.</source>
        <translation>Os arquivos do artigo são cópias alteradas de menos folhas, algumas das quais estão em dois subconjuntos.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>%1 pixels a side</source>
        <translation>%1 pixels de lado</translation>
    </message>
    <message>
        <source>Image size</source>
        <translation>Tamanho da imagem</translation>
    </message>
    <message>
        <source>Less work an image by the square of it, and less detail to tell diseases by.</source>
        <translation>Menos trabalho por imagem, pelo quadrado do tamanho, e menos detalhe para distinguir doenças.</translation>
    </message>
    <message>
        <source>Epochs (pre-training, final)</source>
        <translation>Épocas (pré-treino, final)</translation>
    </message>
    <message>
        <source>More epochs, higher accuracies.</source>
        <translation>Mais épocas, acurácias maiores.</translation>
    </message>
    <message>
        <source>Images of each measurement (statistics, training, tuning)</source>
        <translation>Imagens de cada medição (estatística, treino, ajuste)</translation>
    </message>
    <message>
        <source>%1; %2, 1 epoch; %3, 1 epoch a trial</source>
        <translation>%1; %2, 1 época; %3, 1 época por tentativa</translation>
    </message>
    <message>
        <source>Short measurements weigh the start of workers more.</source>
        <translation>Em medições curtas, o início dos workers pesa mais.</translation>
    </message>
    <message>
        <source>Repeats of each measurement</source>
        <translation>Repetições de cada medição</translation>
    </message>
    <message>
        <source>The medians are shown; their spread is known.</source>
        <translation>São mostradas as medianas; a dispersão é conhecida.</translation>
    </message>
    <message>
        <source>The spread is not known, here as there.</source>
        <translation>A dispersão não é conhecida, aqui como lá.</translation>
    </message>
    <message>
        <source>Tuning</source>
        <translation>Ajuste</translation>
    </message>
    <message>
        <source>More trials find better settings.</source>
        <translation>Mais tentativas encontram configurações melhores.</translation>
    </message>
    <message>
        <source>What learns</source>
        <translation>O que aprende</translation>
    </message>
    <message>
        <source>the last layer alone</source>
        <translation>só a última camada</translation>
    </message>
    <message>
        <source>More work a step and higher accuracies.</source>
        <translation>Mais trabalho por passo e acurácias maiores.</translation>
    </message>
    <message>
        <source>BatchNorm</source>
        <translation>BatchNorm</translation>
    </message>
    <message>
        <source>each batch&apos;s statistics</source>
        <translation>as estatísticas de cada batch</translation>
    </message>
    <message>
        <source>Faster, and not the paper&apos;s network.</source>
        <translation>Mais rápido, e não é a rede do artigo.</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Precisão</translation>
    </message>
    <message>
        <source>Twice as fast where the processor has units for it; losses differ in the third digit.</source>
        <translation>Duas vezes mais rápido onde o processador tem unidades para isso; as perdas diferem no terceiro algarismo.</translation>
    </message>
    <message>
        <source>The network takes the time, not the loading: loader workers gain less, and replicas share the processor&apos;s cores.</source>
        <translation>É a rede que leva o tempo, não o carregamento: workers do loader ganham menos, e as réplicas repartem os núcleos do processador.</translation>
    </message>
    <message>
        <source>Cores</source>
        <translation>Núcleos</translation>
    </message>
    <message>
        <source>8 for the statistics, 4 for the trainings</source>
        <translation>8 para a estatística, 4 para os treinos</translation>
    </message>
    <message>
        <source>No more than that can run at a time: curves go flat there.</source>
        <translation>Não podem correr mais do que isso ao mesmo tempo: ali as curvas ficam planas.</translation>
    </message>
    <message>
        <source>Task graph</source>
        <translation>Grafo de tarefas</translation>
    </message>
    <message>
        <source>Dask, processes</source>
        <translation>Dask, processos</translation>
    </message>
    <message>
        <source>Leafbench&apos;s own, worker processes</source>
        <translation>o próprio do Leafbench, processos worker</translation>
    </message>
    <message>
        <source>Less overhead a task.</source>
        <translation>Menos overhead por tarefa.</translation>
    </message>
    <message>
        <source>Loader</source>
        <translation>Loader</translation>
    </message>
    <message>
        <source>PyTorch&apos;s DataLoader, processes</source>
        <translation>DataLoader do PyTorch, processos</translation>
    </message>
    <message>
        <source>threads of one process</source>
        <translation>threads de um processo</translation>
    </message>
    <message>
        <source>No copies between processes.</source>
        <translation>Sem cópias entre processos.</translation>
    </message>
    <message>
        <source>Parallel training</source>
        <translation>Treino paralelo</translation>
    </message>
    <message>
        <source>DataParallel, a replica a GPU</source>
        <translation>DataParallel, uma réplica por GPU</translation>
    </message>
    <message>
        <source>replicas on the cores</source>
        <translation>réplicas nos núcleos</translation>
    </message>
    <message>
        <source>They share one processor.</source>
        <translation>Elas repartem um só processador.</translation>
    </message>
    <message>
        <source>Notes on the paper&apos;s numbers, and where it contradicts itself</source>
        <translation>Notas sobre os números do artigo, e onde ele se contradiz</translation>
    </message>
    <message>
        <source>Table %1: %2</source>
        <translation>Tabela %1: %2</translation>
    </message>
    <message>
        <source>How to repeat it</source>
        <translation>Como repetir</translation>
    </message>
    <message>
        <source>With the window: open the dataset, go to Replay, choose the scale, and press Replay the paper. On the command line:</source>
        <translation>Na janela: abra o conjunto de dados, vá a Reproduzir, escolha a escala e pressione Reproduzir o artigo. Na linha de comando:</translation>
    </message>
    <message>
        <source>A replay that was stopped goes on where it stopped. Single steps:</source>
        <translation>Uma reprodução parada continua de onde parou. Passos isolados:</translation>
    </message>
    <message>
        <source>What differs and why</source>
        <translation>O que difere e por quê</translation>
    </message>
    <message>
        <source>Figure 14</source>
        <translation>Figura 14</translation>
    </message>
    <message>
        <source>Final training: the best accuracies</source>
        <translation>Treino final: as melhores acurácias</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Épocas</translation>
    </message>
    <message>
        <source>Best training accuracy</source>
        <translation>Melhor acurácia de treino</translation>
    </message>
    <message>
        <source>Best validation accuracy</source>
        <translation>Melhor acurácia de validação</translation>
    </message>
    <message>
        <source>Training and validation loss, here</source>
        <translation>Perda de treino e de validação, aqui</translation>
    </message>
    <message>
        <source>Accuracy, here and the paper&apos;s best</source>
        <translation>Acurácia, aqui e a melhor do artigo</translation>
    </message>
    <message>
        <source>Figure 15</source>
        <translation>Figura 15</translation>
    </message>
    <message>
        <source>Classification report, the paper&apos;s and that of the %1 subset here</source>
        <translation>Relatório de classificação, o do artigo e o do subconjunto %1 daqui</translation>
    </message>
    <message>
        <source>Classification report</source>
        <translation>Relatório de classificação</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Recall</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Imagens</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>acurácia</translation>
    </message>
    <message>
        <source>macro average</source>
        <translation>média macro</translation>
    </message>
    <message>
        <source>weighted average</source>
        <translation>média ponderada</translation>
    </message>
    <message>
        <source>Here: %1.</source>
        <translation>Aqui: %1.</translation>
    </message>
    <message>
        <source>The paper prints its matrix as a picture without numbers that could be read; it stands for an accuracy of %1.</source>
        <translation>O artigo imprime sua matriz como imagem sem números legíveis; ela representa uma acurácia de %1.</translation>
    </message>
    <message>
        <source>Final training and model evaluation</source>
        <translation>Treino final e avaliação do modelo</translation>
    </message>
    <message>
        <source>Figure 16 (confusion matrix): %1.</source>
        <translation>Figura 16 (matriz de confusão): %1.</translation>
    </message>
    <message>
        <source>Total parameters</source>
        <translation>Total de parâmetros</translation>
    </message>
    <message>
        <source>Trainable parameters</source>
        <translation>Parâmetros treináveis</translation>
    </message>
    <message>
        <source>Non-trainable parameters</source>
        <translation>Parâmetros não treináveis</translation>
    </message>
    <message>
        <source>Input size</source>
        <translation>Tamanho da entrada</translation>
    </message>
    <message>
        <source>Forward and backward pass size</source>
        <translation>Tamanho da passagem forward e backward</translation>
    </message>
    <message>
        <source>Parameters&apos; size</source>
        <translation>Tamanho dos parâmetros</translation>
    </message>
    <message>
        <source>Estimated total size</source>
        <translation>Tamanho total estimado</translation>
    </message>
    <message>
        <source>Figure 8</source>
        <translation>Figura 8</translation>
    </message>
    <message>
        <source>ResNet-18 model architecture</source>
        <translation>Arquitetura do modelo ResNet-18</translation>
    </message>
    <message>
        <source>Layer (type)</source>
        <translation>Camada (tipo)</translation>
    </message>
    <message>
        <source>Paper (output shape)</source>
        <translation>Artigo (forma da saída)</translation>
    </message>
    <message>
        <source>Here (output shape)</source>
        <translation>Aqui (forma da saída)</translation>
    </message>
    <message>
        <source>Paper (parameters)</source>
        <translation>Artigo (parâmetros)</translation>
    </message>
    <message>
        <source>Here (parameters)</source>
        <translation>Aqui (parâmetros)</translation>
    </message>
    <message>
        <source>This replay</source>
        <translation>Esta reprodução</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Escala</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Início</translation>
    </message>
    <message>
        <source>Time of all steps</source>
        <translation>Tempo de todos os passos</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Máquina</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>Software</translation>
    </message>
    <message>
        <source>%1 times</source>
        <translation>%1 vezes</translation>
    </message>
    <message>
        <source>Not carried out yet.</source>
        <translation>Ainda não executado.</translation>
    </message>
    <message>
        <source>As in the paper: the loader is faster.</source>
        <translation>Como no artigo: o loader é mais rápido.</translation>
    </message>
    <message>
        <source>Unlike in the paper, both take as long.</source>
        <translation>Ao contrário do artigo, os dois levam o mesmo tempo.</translation>
    </message>
    <message>
        <source>Unlike in the paper, the task graph is faster.</source>
        <translation>Ao contrário do artigo, o grafo de tarefas é mais rápido.</translation>
    </message>
    <message>
        <source>Task graph over loader, time with 1 worker (section 4.1.3)</source>
        <translation>Grafo de tarefas em relação ao loader, tempo com 1 worker (seção 4.1.3)</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumo</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredito</translation>
    </message>
    <message>
        <source>Times are of other work on another machine: speedups and accuracies are what can be compared.</source>
        <translation>Os tempos são de outro trabalho em outra máquina: o que se pode comparar são speedups e acurácias.</translation>
    </message>
    <message>
        <source>Leafbench&apos;s scanner and plots</source>
        <translation>Leitor e gráficos do Leafbench</translation>
    </message>
    <message>
        <source>(1) a task graph over worker processes (2) a loader of threads</source>
        <translation>(1) um grafo de tarefas sobre processos worker (2) um loader de threads</translation>
    </message>
    <message>
        <source>LibTorch, torchvision&apos;s ResNet-18 by its names</source>
        <translation>LibTorch, a ResNet-18 com os nomes do torchvision</translation>
    </message>
    <message>
        <source>LibTorch: (1) serial (2) loader workers (3) replicas that share each batch</source>
        <translation>LibTorch: (1) serial (2) workers do loader (3) réplicas que repartem cada batch</translation>
    </message>
    <message>
        <source>Optuna&apos;s sampler (TPE), trials in parallel</source>
        <translation>Sampler do Optuna (TPE), tentativas em paralelo</translation>
    </message>
    <message>
        <source>LibTorch, scikit-learn&apos;s report</source>
        <translation>LibTorch, relatório do scikit-learn</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>%1 até agora</translation>
    </message>
    <message>
        <source>The roadmap</source>
        <translation>O roteiro</translation>
    </message>
    <message>
        <source>Table 1</source>
        <translation>Tabela 1</translation>
    </message>
    <message>
        <source>Project roadmap, and how long each step took here</source>
        <translation>Roteiro do projeto, e quanto tempo cada passo levou aqui</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Passo</translation>
    </message>
    <message>
        <source>Roadmap</source>
        <translation>Roteiro</translation>
    </message>
    <message>
        <source>Focuses</source>
        <translation>Focos</translation>
    </message>
    <message>
        <source>Paper&apos;s tools</source>
        <translation>Ferramentas do artigo</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Comparado</translation>
    </message>
    <message>
        <source>Tools here</source>
        <translation>Ferramentas aqui</translation>
    </message>
    <message>
        <source>Time here</source>
        <translation>Tempo aqui</translation>
    </message>
    <message>
        <source>The paper&apos;s experiments, carried out again by Leafbench on one machine. Every table and figure shows the paper&apos;s value and this machine&apos;s side by side.</source>
        <translation>Os experimentos do artigo, executados de novo pelo Leafbench em uma máquina. Cada tabela e figura mostra lado a lado o valor do artigo e o desta máquina.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>%1 (continued)</source>
        <translation>%1 (continuação)</translation>
    </message>
    <message>
        <source>The paper, replayed</source>
        <translation>O artigo, reproduzido</translation>
    </message>
    <message>
        <source>He Zhou, Weiyu Wang: Parallelizing Plant Health. A Comparative Study of Parallel Deep Learning for Plant Disease Classification</source>
        <translation>He Zhou, Weiyu Wang: Parallelizing Plant Health. A Comparative Study of Parallel Deep Learning for Plant Disease Classification</translation>
    </message>
    <message>
        <source>en</source>
        <extracomment>The language of the report, as HTML writes it</extracomment>
        <translation>pt</translation>
    </message>
    <message>
        <source>%1: paper %2, here %3</source>
        <translation>%1: artigo %2, aqui %3</translation>
    </message>
    <message>
        <source>Elapsed time</source>
        <translation>Tempo decorrido</translation>
    </message>
    <message>
        <source>Speedup</source>
        <translation>Speedup</translation>
    </message>
    <message>
        <source>Share of the images by species</source>
        <translation>Fração das imagens por espécie</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Perda</translation>
    </message>
    <message>
        <source>train</source>
        <translation>treino</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>validação</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Acurácia</translation>
    </message>
    <message>
        <source>paper&apos;s best, train</source>
        <translation>melhor do artigo, treino</translation>
    </message>
    <message>
        <source>paper&apos;s best, valid</source>
        <translation>melhor do artigo, validação</translation>
    </message>
    <message>
        <source>not carried out yet</source>
        <translation>ainda não executado</translation>
    </message>
    <message>
        <source>%1 (text: %2)</source>
        <translation>%1 (texto: %2)</translation>
    </message>
    <message>
        <source>Table %1</source>
        <translation>Tabela %1</translation>
    </message>
    <message>
        <source>Count (the paper&apos;s words)</source>
        <translation>Número (nas palavras do artigo)</translation>
    </message>
    <message>
        <source>Paper (speedup)</source>
        <translation>Artigo (speedup)</translation>
    </message>
    <message>
        <source>Here (speedup)</source>
        <translation>Aqui (speedup)</translation>
    </message>
    <message>
        <source>Paper: %1.</source>
        <translation>Artigo: %1.</translation>
    </message>
    <message>
        <source>Figure %1</source>
        <translation>Figura %1</translation>
    </message>
    <message>
        <source>Elapsed time, paper</source>
        <translation>Tempo decorrido, artigo</translation>
    </message>
    <message>
        <source>Elapsed time, here</source>
        <translation>Tempo decorrido, aqui</translation>
    </message>
    <message>
        <source>Speedup, paper and here</source>
        <translation>Speedup, artigo e aqui</translation>
    </message>
    <message>
        <source>Efficiency, paper and here</source>
        <translation>Eficiência, artigo e aqui</translation>
    </message>
    <message>
        <source>Comparison summary</source>
        <translation>Resumo da comparação</translation>
    </message>
    <message>
        <source>Training elapsed time; the longest bar of each side is its slowest</source>
        <translation>Tempo decorrido do treino; a barra mais longa de cada lado é o mais lento</translation>
    </message>
    <message>
        <source>Training speedup</source>
        <translation>Speedup do treino</translation>
    </message>
    <message>
        <source>The paper&apos;s conclusion is that loader workers gain more (%1) than two GPUs (%2). Here loader workers gain %3 at best, and replicas %4: %5.</source>
        <translation>O artigo conclui que workers do loader ganham mais (%1) do que duas GPUs (%2). Aqui workers do loader ganham no máximo %3, e réplicas %4: %5.</translation>
    </message>
    <message>
        <source>as in the paper</source>
        <translation>como no artigo</translation>
    </message>
    <message>
        <source>the other way round</source>
        <translation>ao contrário</translation>
    </message>
    <message>
        <source>about as much</source>
        <translation>mais ou menos igual</translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation>Hardware</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Arquitetura</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memória</translation>
    </message>
    <message>
        <source>GPU driver</source>
        <translation>Driver da GPU</translation>
    </message>
    <message>
        <source>Data preprocessing</source>
        <translation>Pré-processamento dos dados</translation>
    </message>
    <message>
        <source>Mean and standard deviation of each colour channel, both ways, with more and more workers.</source>
        <translation>Média e desvio padrão de cada canal de cor, pelos dois modos, com cada vez mais workers.</translation>
    </message>
    <message>
        <source>Task graph (the paper: Dask)</source>
        <translation>Grafo de tarefas (no artigo: Dask)</translation>
    </message>
    <message>
        <source>Loader (the paper: PyTorch)</source>
        <translation>Loader (no artigo: PyTorch)</translation>
    </message>
    <message>
        <source>Serial training and loader workers (the paper: multi-process)</source>
        <translation>Treino serial e workers do loader (no artigo: multiprocesso)</translation>
    </message>
    <message>
        <source>Replicas (the paper: DataParallel)</source>
        <translation>Réplicas (no artigo: DataParallel)</translation>
    </message>
    <message>
        <source>Hyperparameter tuning</source>
        <translation>Ajuste de hiperparâmetros</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 em %2</translation>
    </message>
    <message>
        <source>all of the training subset, %1</source>
        <translation>todas do subconjunto de treino, %1</translation>
    </message>
    <message>
        <source>%1 at each count</source>
        <translation>%1 em cada número</translation>
    </message>
    <message>
        <source>Confusion matrix, here: %1 right (%2)</source>
        <translation>Matriz de confusão, aqui: acertos em %1 (%2)</translation>
    </message>
    <message>
        <source>Figure 15 of the paper counts the validation subset, so that is what stands beside it. The test subset here: %1 right (%2), macro F1 %3.</source>
        <translation>A Figura 15 do artigo conta o subconjunto de validação, por isso é ele que está ao lado. O subconjunto de teste daqui: acertos em %1 (%2), macro F1 %3.</translation>
    </message>
    <message>
        <source>Here: %1, %2 pixels a side.</source>
        <translation>Aqui: %1, %2 pixels de lado.</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::ReportCard</name>
    <message>
        <source>Classification report</source>
        <translation>Relatório de classificação</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Show classes whose name holds</source>
        <translation>Mostrar classes cujo nome contém</translation>
    </message>
    <message>
        <source>%1 of %2 classes</source>
        <translation>%1 de %2 classes</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::ReportTableModel</name>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>Species and disease</source>
        <translation>Espécie e doença</translation>
    </message>
    <message>
        <source>Of the images taken for this class, the share that is of it</source>
        <translation>Das imagens tomadas por esta classe, a fração que é dela</translation>
    </message>
    <message>
        <source>Of the images of this class, the share that was found</source>
        <translation>Das imagens desta classe, a fração que foi encontrada</translation>
    </message>
    <message>
        <source>Harmonic mean of precision and recall</source>
        <translation>Média harmônica de precisão e recall</translation>
    </message>
    <message>
        <source>Images of this class</source>
        <translation>Imagens desta classe</translation>
    </message>
    <message>
        <source>%1: there is no image of this class</source>
        <translation>%1: não há imagem desta classe</translation>
    </message>
    <message>
        <source>%1 %2: %3, 95 % interval %4 to %5 (Wilson)</source>
        <translation>%1 %2: %3, intervalo de 95 % de %4 a %5 (Wilson)</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::ResourcePlot</name>
    <message>
        <source>Time (s)</source>
        <translation>Tempo (s)</translation>
    </message>
    <message>
        <source>Time (min)</source>
        <translation>Tempo (min)</translation>
    </message>
    <message>
        <source>Time (h)</source>
        <translation>Tempo (h)</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Uso</translation>
    </message>
    <message>
        <source>Memory (GB)</source>
        <translation>Memória (GB)</translation>
    </message>
    <message>
        <source>Use of processor and memory over time</source>
        <translation>Uso de processador e memória ao longo do tempo</translation>
    </message>
    <message>
        <source>this program %1 of %2 cores</source>
        <translation>este programa %1 de %2 núcleos</translation>
    </message>
    <message>
        <source>all programs %1</source>
        <translation>todos os programas %1</translation>
    </message>
    <message>
        <source>GPU %1</source>
        <translation>GPU %1</translation>
    </message>
    <message>
        <source>memory %1</source>
        <translation>memória %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>this program</source>
        <translation>este programa</translation>
    </message>
    <message>
        <source>all programs</source>
        <translation>todos os programas</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>memória</translation>
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
        <translation>Ainda sem execução</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::RunColumnKeys</name>
    <message>
        <source>Column &amp;wider</source>
        <translation>Coluna mais &amp;larga</translation>
    </message>
    <message>
        <source>Column &amp;narrower</source>
        <translation>Coluna mais &amp;estreita</translation>
    </message>
    <message>
        <source>Column as wide as its w&amp;ords</source>
        <translation>Ajustar a coluna ao te&amp;xto</translation>
    </message>
    <message>
        <source>Column to the &amp;left</source>
        <translation>Coluna para a es&amp;querda</translation>
    </message>
    <message>
        <source>Column to the &amp;right</source>
        <translation>Coluna para a &amp;direita</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::RunColumns</name>
    <message>
        <source>Star</source>
        <translation>Estrela</translation>
    </message>
    <message>
        <source>Only those that &amp;differ</source>
        <translation>Só as que &amp;diferem</translation>
    </message>
    <message>
        <source>The &amp;usual ones</source>
        <translation>As &amp;habituais</translation>
    </message>
    <message>
        <source>View: %1</source>
        <translation>Vista: %1</translation>
    </message>
    <message>
        <source>&amp;Save this view…</source>
        <translation>&amp;Salvar esta vista…</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>Salvar esta vista</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>&amp;Delete a view</source>
        <translation>&amp;Apagar uma vista</translation>
    </message>
    <message>
        <source>E&amp;xport this view…</source>
        <translation>E&amp;xportar esta vista…</translation>
    </message>
    <message>
        <source>Export this view</source>
        <translation>Exportar esta vista</translation>
    </message>
    <message>
        <source>&amp;Import a view…</source>
        <translation>&amp;Importar uma vista…</translation>
    </message>
    <message>
        <source>Import a view</source>
        <translation>Importar uma vista</translation>
    </message>
    <message>
        <source>Views (*.json)</source>
        <translation>Vistas (*.json)</translation>
    </message>
    <message>
        <source>Table as &amp;CSV…</source>
        <translation>Tabela como &amp;CSV…</translation>
    </message>
    <message>
        <source>Table as CSV</source>
        <translation>Tabela como CSV</translation>
    </message>
    <message>
        <source>&amp;Group by</source>
        <translation>A&amp;grupar por</translation>
    </message>
    <message>
        <source>&amp;Nothing</source>
        <translation>&amp;Nada</translation>
    </message>
    <message>
        <source>&amp;Close all groups</source>
        <translation>&amp;Fechar todos os grupos</translation>
    </message>
    <message>
        <source>&amp;Open all groups</source>
        <translation>&amp;Abrir todos os grupos</translation>
    </message>
    <message>
        <source>&amp;More columns</source>
        <translation>&amp;Mais colunas</translation>
    </message>
    <message>
        <source>More of the &amp;recipe</source>
        <translation>Mais da &amp;receita</translation>
    </message>
    <message>
        <source>&amp;Fit all widths</source>
        <translation>A&amp;justar todas as larguras</translation>
    </message>
    <message>
        <source>Column: %1</source>
        <translation>Coluna: %1</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::RunComparisonPane</name>
    <message>
        <source>%1, %2 sure</source>
        <translation>%1, %2 de certeza</translation>
    </message>
    <message>
        <source>It is: %1
This run said: %2
The other said: %3
%4</source>
        <translation>É: %1
Esta execução disse: %2
A outra disse: %3
%4</translation>
    </message>
    <message>
        <source>other: %1</source>
        <translation>outra: %1</translation>
    </message>
    <message>
        <source>this: %1</source>
        <translation>esta: %1</translation>
    </message>
    <message>
        <source>Recall by class</source>
        <translation>Recall por classe</translation>
    </message>
    <message>
        <source>Only one got it right</source>
        <translation>Só uma acertou</translation>
    </message>
    <message>
        <source>Which run got them right</source>
        <translation>Qual execução as acertou</translation>
    </message>
    <message>
        <source>Recall by class of both runs</source>
        <translation>Recall por classe das duas execuções</translation>
    </message>
    <message>
        <source>McNemar&apos;s exact test of the images that only one of the two got right</source>
        <translation>Teste exato de McNemar das imagens que só uma das duas acertou</translation>
    </message>
    <message>
        <source>On the same images</source>
        <translation>Nas mesmas imagens</translation>
    </message>
    <message>
        <source>Pictures that only one run got right, surest first</source>
        <translation>Imagens que só uma execução acertou, as mais seguras primeiro</translation>
    </message>
    <message>
        <source>This run (%1)</source>
        <translation>Esta execução (%1)</translation>
    </message>
    <message>
        <source>The other (%1)</source>
        <translation>A outra (%1)</translation>
    </message>
    <message>
        <source>Left out, as only one was asked about them: %1 of this run, %2 of the other.</source>
        <translation>Deixadas de fora, pois só uma foi consultada sobre elas: %1 desta execução, %2 da outra.</translation>
    </message>
    <message>
        <source>this run</source>
        <translation>esta execução</translation>
    </message>
    <message>
        <source>other</source>
        <translation>outra</translation>
    </message>
    <message>
        <source>%1, the same for both.</source>
        <translation>%1, em comum para ambas.</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::RunCurves</name>
    <message>
        <source>Epoch</source>
        <translation>Época</translation>
    </message>
    <message>
        <source>Cross-entropy (nats)</source>
        <translation>Entropia cruzada (nats)</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Acurácia</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Perda</translation>
    </message>
    <message>
        <source>validation; thin: training</source>
        <translation>validação; fina: treino</translation>
    </message>
    <message>
        <source>and one that is not drawn</source>
        <translation>e uma que não está desenhada</translation>
    </message>
    <message>
        <source>and %1 that are not drawn</source>
        <translation>e %1 que não estão desenhadas</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::RunDetails</name>
    <message>
        <source>paper, best</source>
        <translation>artigo, melhor</translation>
    </message>
    <message>
        <source>Tags with commas between them</source>
        <translation>Tags separadas por vírgulas</translation>
    </message>
    <message>
        <source>What this run was for, and what it showed</source>
        <translation>Para que serviu esta execução e o que ela mostrou</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Execução</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Marcas</translation>
    </message>
    <message>
        <source>Ta&amp;gs</source>
        <translation>Ta&amp;gs</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Started %1; %2</source>
        <translation>Início %1; %2</translation>
    </message>
    <message>
        <source>trained for %1</source>
        <translation>treinada por %1</translation>
    </message>
    <message>
        <source>%1 training, %2 validation and %3 test images</source>
        <translation>%1 imagens de treino, %2 de validação e %3 de teste</translation>
    </message>
    <message>
        <source>Machine: %1</source>
        <translation>Máquina: %1</translation>
    </message>
    <message>
        <source>No run chosen</source>
        <translation>Nenhuma execução escolhida</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::RunDifferenceModel</name>
    <message>
        <source>Best valid</source>
        <translation>Melhor val.</translation>
    </message>
    <message>
        <source>Epochs done</source>
        <translation>Épocas feitas</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Máquina</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::RunFilterBar</name>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Any tag</source>
        <translation>Qualquer tag</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>Qualquer estado</translation>
    </message>
    <message>
        <source>Starre&amp;d</source>
        <translation>C&amp;om estrela</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>&amp;Limpar</translation>
    </message>
    <message>
        <source>Filter: adamw input_size=64 best</source>
        <translation>Filtro: adamw input_size=64 best</translation>
    </message>
    <message>
        <source>Words of names, tags, notes, machines and recipes, in any order (Ctrl+F)</source>
        <translation>Palavras de nomes, tags, notas, máquinas e receitas, em qualquer ordem (Ctrl+F)</translation>
    </message>
    <message>
        <source>Filter by words</source>
        <translation>Filtrar por palavras</translation>
    </message>
    <message>
        <source>Show every run again</source>
        <translation>Mostrar de novo todas as execuções</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::RunGroups</name>
    <message>
        <source>starred</source>
        <translation>com estrela</translation>
    </message>
    <message>
        <source>not starred</source>
        <translation>sem estrela</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Estrela</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>fechado</translation>
    </message>
    <message>
        <source>open</source>
        <translation>aberto</translation>
    </message>
    <message>
        <source>The mean of the runs&apos; best validation accuracies, with its 95 % interval (Student&apos;s t)</source>
        <translation>A média das melhores acurácias de validação das execuções, com seu intervalo de 95 % (t de Student)</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::RunListModel</name>
    <message>
        <source>running</source>
        <translation>em curso</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>terminada</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>parada</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>falhou</translation>
    </message>
    <message>
        <source>pruned</source>
        <translation>podada</translation>
    </message>
    <message>
        <source>broken off</source>
        <translation>interrompida</translation>
    </message>
    <message>
        <source>%1 valid</source>
        <translation>%1 valid.</translation>
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
        <translation>com estrela</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
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
        <translation>Com estrela; um clique ou Ctrl+D tira a estrela</translation>
    </message>
    <message>
        <source>A click or Ctrl+D stars this run</source>
        <translation>Um clique ou Ctrl+D dá uma estrela a esta execução</translation>
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
        <translation>com estrela</translation>
    </message>
    <message>
        <source>not starred</source>
        <translation>sem estrela</translation>
    </message>
    <message>
        <source>Best validation accuracy of all epochs</source>
        <translation>Melhor acurácia de validação de todas as épocas</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Execução</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Início</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Best valid</source>
        <translation>Melhor val.</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Épocas</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imagens</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>The starter model comes with the program and cannot be starred</source>
        <translation>O modelo inicial vem com o programa e não pode receber estrela</translation>
    </message>
    <message>
        <source>its model card</source>
        <translation>sua ficha de modelo</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>Dados</translation>
    </message>
    <message>
        <source>Last valid</source>
        <translation>Última val.</translation>
    </message>
    <message>
        <source>Validation accuracy of the last epoch</source>
        <translation>Acurácia de validação da última época</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Perda</translation>
    </message>
    <message>
        <source>Validation loss of the best epoch</source>
        <translation>Perda de validação da melhor época</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::RunsPage</name>
    <message>
        <source>%1 runs</source>
        <translation>%1 execuções</translation>
    </message>
    <message>
        <source>One run cannot be shown. %1</source>
        <translation>Uma execução não pode ser mostrada. %1</translation>
    </message>
    <message>
        <source>Take the &amp;star away</source>
        <translation>Rem&amp;over estrela</translation>
    </message>
    <message>
        <source>&amp;Star</source>
        <translation>Marcar c&amp;om estrela</translation>
    </message>
    <message>
        <source>In the trash: %1. Ctrl+Z takes it back.</source>
        <translation>Na lixeira: %1. Ctrl+Z traz de volta.</translation>
    </message>
    <message>
        <source>Back again: %1</source>
        <translation>De volta: %1</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Execuções</translation>
    </message>
    <message>
        <source>Every training is kept here: find it again, compare it, and go on from it.</source>
        <translation>Cada treino fica guardado aqui: reencontre-o, compare-o e continue a partir dele.</translation>
    </message>
    <message>
        <source>No run yet</source>
        <translation>Ainda sem execução</translation>
    </message>
    <message>
        <source>Train a model: each training becomes a run, with its recipe, curves and model.</source>
        <translation>Treine um modelo: cada treino torna-se uma execução, com sua receita, curvas e modelo.</translation>
    </message>
    <message>
        <source>Train a model</source>
        <translation>Treinar um modelo</translation>
    </message>
    <message>
        <source>Trash…</source>
        <translation>Lixeira…</translation>
    </message>
    <message>
        <source>Deleted runs, to be put back or deleted for good</source>
        <translation>Execuções apagadas, para trazer de volta ou apagar definitivamente</translation>
    </message>
    <message>
        <source>&amp;Actions</source>
        <translation>&amp;Ações</translation>
    </message>
    <message>
        <source>Duplicate as new recipe</source>
        <translation>Duplicar como nova receita</translation>
    </message>
    <message>
        <source>Takes the chosen run&apos;s recipe to the Train page</source>
        <translation>Leva a receita da execução escolhida para a página Treinar</translation>
    </message>
    <message>
        <source>&amp;Evaluate</source>
        <translation>&amp;Avaliar</translation>
    </message>
    <message>
        <source>&amp;Classify with this</source>
        <translation>&amp;Classificar com esta</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Retomar</translation>
    </message>
    <message>
        <source>&amp;Duplicate as new recipe</source>
        <translation>&amp;Duplicar como nova receita</translation>
    </message>
    <message>
        <source>Edit tags and &amp;notes</source>
        <translation>Editar tags e &amp;notas</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>&amp;Import a bundle or weights…</source>
        <translation>&amp;Importar um pacote ou pesos…</translation>
    </message>
    <message>
        <source>I&amp;mport a run’s folder…</source>
        <translation>I&amp;mportar a pasta de uma execução…</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>A&amp;pagar</translation>
    </message>
    <message>
        <source>&amp;Undo delete</source>
        <translation>Des&amp;fazer exclusão</translation>
    </message>
    <message>
        <source>Differences of the chosen runs</source>
        <translation>Diferenças das execuções escolhidas</translation>
    </message>
    <message>
        <source>Nothing to draw</source>
        <translation>Nada a desenhar</translation>
    </message>
    <message>
        <source>Needs at least two of the runs above with an epoch and a recipe that is not the same.</source>
        <translation>Precisa de pelo menos duas das execuções acima com uma época e com receitas diferentes.</translation>
    </message>
    <message>
        <source>Where the chosen runs differ</source>
        <translation>Em que diferem as execuções escolhidas</translation>
    </message>
    <message>
        <source>Recipe and accuracy of the runs above</source>
        <translation>Receita e acurácia das execuções acima</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>Curvas</translation>
    </message>
    <message>
        <source>&amp;Differences</source>
        <translation>Di&amp;ferenças</translation>
    </message>
    <message>
        <source>Parallel c&amp;oordinates</source>
        <translation>Coorde&amp;nadas paralelas</translation>
    </message>
    <message>
        <source>Tags, notes and &amp;machine</source>
        <translation>Tags, notas e máqu&amp;ina</translation>
    </message>
    <message>
        <source>This run learned from %1: open that dataset to go on</source>
        <translation>Esta execução aprendeu com %1: abra esse conjunto de dados para continuar</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colunas</translation>
    </message>
    <message>
        <source>Search the runs</source>
        <translation>Procurar execuções</translation>
    </message>
    <message>
        <source>Which columns the table shows, groups, views of it, and the table as CSV</source>
        <translation>Que colunas a tabela mostra, grupos, vistas dela, e a tabela como CSV</translation>
    </message>
    <message>
        <source>Add &amp;resuming to the queue</source>
        <translation>Pôr a &amp;retomada na fila</translation>
    </message>
    <message>
        <source>%1 runs are damaged or cannot be shown. The first: %2</source>
        <translation>%1 execuções estão danificadas ou não podem ser mostradas. A primeira: %2</translation>
    </message>
    <message>
        <source>One run is damaged. %1</source>
        <translation>Uma execução está danificada. %1</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::SaliencyCard</name>
    <message>
        <source>Your image</source>
        <translation>Sua imagem</translation>
    </message>
    <message>
        <source>Where the &amp;model looked</source>
        <translation>Onde o modelo ol&amp;hou</translation>
    </message>
    <message>
        <source>Lays over the picture what spoke for a class (Grad-CAM, Selvaraju et al. 2017)</source>
        <translation>Põe sobre a imagem o que falou a favor de uma classe (Grad-CAM, Selvaraju et al. 2017)</translation>
    </message>
    <message>
        <source>Class that it looked for</source>
        <translation>Classe que ele procurou</translation>
    </message>
    <message>
        <source>Opacity of the map, percent</source>
        <translation>Opacidade do mapa, em porcentagem</translation>
    </message>
    <message>
        <source>O&amp;pacity</source>
        <translation>Opac&amp;idade</translation>
    </message>
    <message>
        <source>%1, %2 × %3 px</source>
        <translation>%1, %2 × %3 px</translation>
    </message>
    <message>
        <source>%1 × %2 cells</source>
        <translation>%1 × %2 células</translation>
    </message>
    <message>
        <source>The network&apos;s own grid (%1): nothing smaller than a cell can be told from it</source>
        <translation>A grade da própria rede (%1): nada menor que uma célula pode ser lido nela</translation>
    </message>
    <message>
        <source>Colours from little to much</source>
        <translation>Cores de pouco a muito</translation>
    </message>
    <message>
        <source>little</source>
        <translation>pouco</translation>
    </message>
    <message>
        <source>much</source>
        <translation>muito</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::SaliencyPlot</name>
    <message>
        <source>Your image and where the model looked</source>
        <translation>Sua imagem e onde o modelo olhou</translation>
    </message>
    <message>
        <source>Your image</source>
        <translation>Sua imagem</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Linha</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Coluna</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Intensidade</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::SearchFields</name>
    <message>
        <source>Sampler</source>
        <translation>Sampler</translation>
    </message>
    <message>
        <source>How the next trial&apos;s parameters are chosen. Bayesian: where trials were good before (Optuna&apos;s TPE)</source>
        <translation>Como são escolhidos os parâmetros da próxima tentativa. Bayesiano: onde as tentativas foram boas antes (TPE do Optuna)</translation>
    </message>
    <message>
        <source>Random first</source>
        <translation>Aleatórias antes</translation>
    </message>
    <message>
        <source>So many trials are random before the search models them</source>
        <translation>Este número de tentativas é aleatório antes que a busca as modele</translation>
    </message>
    <message>
        <source>Grid points</source>
        <translation>Pontos da grade</translation>
    </message>
    <message>
        <source>Points of each continuous parameter, both ends included</source>
        <translation>Pontos de cada parâmetro contínuo, incluídos os dois extremos</translation>
    </message>
    <message>
        <source>Search seed</source>
        <translation>Semente da busca</translation>
    </message>
    <message>
        <source>The same seed gives the same trials</source>
        <translation>A mesma semente dá as mesmas tentativas</translation>
    </message>
    <message>
        <source>Pruner</source>
        <translation>Pruner</translation>
    </message>
    <message>
        <source>Ends trials early that do worse than others did in the same epoch</source>
        <translation>Encerra cedo tentativas piores do que outras na mesma época</translation>
    </message>
    <message>
        <source>Spare first</source>
        <translation>Poupar primeiras</translation>
    </message>
    <message>
        <source>So many trials are never ended early</source>
        <translation>Este número de tentativas nunca é encerrado cedo</translation>
    </message>
    <message>
        <source>Spare epochs</source>
        <translation>Poupar épocas</translation>
    </message>
    <message>
        <source>Epochs of each trial before the first look</source>
        <translation>Épocas de cada tentativa antes do primeiro exame</translation>
    </message>
    <message>
        <source>First look</source>
        <translation>Primeiro exame</translation>
    </message>
    <message>
        <source>After so many epochs</source>
        <translation>Depois de tantas épocas</translation>
    </message>
    <message>
        <source>One goes on of</source>
        <translation>Segue uma de</translation>
    </message>
    <message>
        <source>At each look one of so many trials goes on</source>
        <translation>Em cada exame, uma de tantas tentativas continua</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::SelectedImageCard</name>
    <message>
        <source>Selected image</source>
        <translation>Imagem selecionada</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>Subset</source>
        <translation>Subconjunto</translation>
    </message>
    <message>
        <source>reading…</source>
        <translation>lendo…</translation>
    </message>
    <message>
        <source>not labelled</source>
        <translation>sem rótulo</translation>
    </message>
    <message>
        <source>%1 × %2 px, %3</source>
        <translation>%1 × %2 px, %3</translation>
    </message>
    <message>
        <source>none: it has no label</source>
        <translation>nenhum: não tem rótulo</translation>
    </message>
    <message>
        <source>Click a picture to see its file, size, class and colours.</source>
        <translation>Clique em uma imagem para ver seu arquivo, tamanho, classe e cores.</translation>
    </message>
    <message>
        <source>Show it large</source>
        <translation>Ampliar</translation>
    </message>
    <message>
        <source>Leaf</source>
        <translation>Folha</translation>
    </message>
    <message>
        <source>Mean RGB</source>
        <translation>Média RGB</translation>
    </message>
    <message>
        <source>Deviation</source>
        <translation>Desvio</translation>
    </message>
    <message>
        <source>Mean (first) and standard deviation of all pixels: red, green, blue, 0 to 1</source>
        <translation>Média (primeiro) e desvio padrão de todos os pixels: vermelho, verde, azul, de 0 a 1</translation>
    </message>
    <message>
        <source>mean %1</source>
        <translation>média %1</translation>
    </message>
    <message>
        <source>± %1</source>
        <translation>± %1</translation>
    </message>
    <message>
        <source>%1 · %2 pictures</source>
        <translation>%1 · %2 imagens</translation>
    </message>
    <message>
        <source>%1: no other picture is named after this leaf</source>
        <translation>%1: nenhuma outra imagem tem o nome desta folha</translation>
    </message>
    <message>
        <source>%1: %2 pictures of the class are named after this leaf</source>
        <translation>%1: %2 imagens da classe têm o nome desta folha</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>How it looks, what it remembers, and where it keeps your work.</source>
        <translation>A aparência, o que o programa lembra e onde guarda seu trabalho.</translation>
    </message>
    <message>
        <source>Move runs and studies to</source>
        <translation>Mover execuções e estudos para</translation>
    </message>
    <message>
        <source>Use the runs in</source>
        <translation>Usar as execuções em</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aparência</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Como o sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuro</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Cores</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>Esta máquina</translation>
    </message>
    <message>
        <source>All of it is used. Less is set outside of the program (taskset, control groups, ulimit, OMP_NUM_THREADS), or in each recipe: workers, replicas, batch size.</source>
        <translation>Tudo é usado. Menos do que isso se define fora do programa (taskset, control groups, ulimit, OMP_NUM_THREADS), ou em cada receita: workers, réplicas, tamanho do batch.</translation>
    </message>
    <message>
        <source>They are being moved</source>
        <translation>Estão sendo movidos</translation>
    </message>
    <message>
        <source>--runs or LEAFBENCH_RUNS names this window&apos;s runs folder, and wins over the setting</source>
        <translation>--runs ou LEAFBENCH_RUNS define a pasta das execuções desta janela e prevalece sobre a configuração</translation>
    </message>
    <message>
        <source>Move runs and studies?</source>
        <translation>Mover execuções e estudos?</translation>
    </message>
    <message>
        <source>%1 will be moved to %2.</source>
        <translation>%1: serão movidos para %2.</translation>
    </message>
    <message>
        <source>All files are copied and compared first. Until that is done everything stays where it is, and nothing can be trained.</source>
        <translation>Primeiro todos os arquivos são copiados e comparados. Até lá, tudo fica onde está, e nada pode ser treinado.</translation>
    </message>
    <message>
        <source>&amp;Move</source>
        <translation>&amp;Mover</translation>
    </message>
    <message>
        <source>Moving runs and studies</source>
        <translation>Movendo execuções e estudos</translation>
    </message>
    <message>
        <source>Runs and studies are in %1 now.</source>
        <translation>Execuções e estudos estão agora em %1.</translation>
    </message>
    <message>
        <source>The move is stopped. Runs and studies are where they were.</source>
        <translation>A mudança foi interrompida. Execuções e estudos estão onde estavam.</translation>
    </message>
    <message>
        <source>Co&amp;lours</source>
        <translation>C&amp;ores</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>Idio&amp;ma</translation>
    </message>
    <message>
        <source>Takes effect at the next start.</source>
        <translation>Vale a partir do próximo início.</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Tamanho do texto</translation>
    </message>
    <message>
        <source>Of the whole program; Ctrl+Plus and Ctrl+Minus as well</source>
        <translation>Do programa inteiro; também com Ctrl+Mais e Ctrl+Menos</translation>
    </message>
    <message>
        <source>&amp;Reduce motion</source>
        <translation>&amp;Reduzir o movimento</translation>
    </message>
    <message>
        <source>The desktop asks for it</source>
        <translation>A área de trabalho pede isso</translation>
    </message>
    <message>
        <source>Nothing moves by itself: what would glide jumps</source>
        <translation>Nada se move sozinho: o que deslizaria salta</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atalhos de teclado</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tecla</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>O que faz</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Onde</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::SlicePanels</name>
    <message>
        <source>Value by parameter</source>
        <translation>Valor por parâmetro</translation>
    </message>
    <message>
        <source>Appears when the first trial is complete.</source>
        <translation>Aparece quando a primeira tentativa estiver completa.</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>Tentativa</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::SlicePlot</name>
    <message>
        <source>Parameter</source>
        <translation>Parâmetro</translation>
    </message>
    <message>
        <source>All parameters</source>
        <translation>Todos os parâmetros</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::SpaceEditor</name>
    <message>
        <source>Search space</source>
        <translation>Espaço de busca</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>A&amp;dicionar</translation>
    </message>
    <message>
        <source>Search one more parameter (Ins)</source>
        <translation>Buscar mais um parâmetro (Ins)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Rem&amp;over</translation>
    </message>
    <message>
        <source>Search the chosen parameter no longer (Del)</source>
        <translation>Não buscar mais o parâmetro escolhido (Del)</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Su&amp;bir</translation>
    </message>
    <message>
        <source>A condition looks at the rows above it (Alt+Up)</source>
        <translation>Uma condição olha para as linhas acima dela (Alt+seta para cima)</translation>
    </message>
    <message>
        <source>&amp;Paper&apos;s four</source>
        <translation>&amp;Quatro do artigo</translation>
    </message>
    <message>
        <source>Learning rate, step size, weight decay and momentum, as in the paper</source>
        <translation>Taxa de aprendizagem, tamanho do degrau, weight decay e momentum, como no artigo</translation>
    </message>
    <message>
        <source>&amp;Load…</source>
        <translation>&amp;Ler…</translation>
    </message>
    <message>
        <source>Read the search space from a JSON file</source>
        <translation>Ler o espaço de busca de um arquivo JSON</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>S&amp;alvar…</translation>
    </message>
    <message>
        <source>Write the search space into a JSON file</source>
        <translation>Gravar o espaço de busca em um arquivo JSON</translation>
    </message>
    <message>
        <source>Search spaces (*.json)</source>
        <translation>Espaços de busca (*.json)</translation>
    </message>
    <message>
        <source>Save search space</source>
        <translation>Salvar espaço de busca</translation>
    </message>
    <message>
        <source>Load search space</source>
        <translation>Ler espaço de busca</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Salvo como %1</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::SpaceTableModel</name>
    <message>
        <source>always</source>
        <translation>sempre</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Parâmetro</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Mín.</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Máx.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Passo</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Opções</translation>
    </message>
    <message>
        <source>Searched</source>
        <translation>Buscado</translation>
    </message>
    <message>
        <source>The recipe&apos;s key that trials differ in</source>
        <translation>A chave da receita em que as tentativas diferem</translation>
    </message>
    <message>
        <source>Lowest value</source>
        <translation>Menor valor</translation>
    </message>
    <message>
        <source>Highest value; it belongs to the range</source>
        <translation>Maior valor; ele faz parte da faixa</translation>
    </message>
    <message>
        <source>Search by orders of magnitude: as often between 0.001 and 0.01 as between 0.01 and 0.1</source>
        <translation>Buscar por ordens de grandeza: tantas vezes entre 0.001 e 0.01 quanto entre 0.01 e 0.1</translation>
    </message>
    <message>
        <source>Distance of neighbouring values; empty: any number</source>
        <translation>Distância entre valores vizinhos; vazio: qualquer número</translation>
    </message>
    <message>
        <source>Values between commas instead of a range</source>
        <translation>Valores separados por vírgulas em vez de uma faixa</translation>
    </message>
    <message>
        <source>Always, or only in trials in which a parameter above has a certain value</source>
        <translation>Sempre, ou só em tentativas em que um parâmetro acima tem certo valor</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::SpeciesChart</name>
    <message>
        <source>Images by species</source>
        <translation>Imagens por espécie</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Images shown</source>
        <translation>Imagens exibidas</translation>
    </message>
    <message>
        <source>All images</source>
        <translation>Todas as imagens</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::SpeedupForm</name>
    <message>
        <source>Record what each worker does</source>
        <translation>Registrar o que cada worker faz</translation>
    </message>
    <message>
        <source>What to measure</source>
        <translation>O que medir</translation>
    </message>
    <message>
        <source>What is measured at each worker count</source>
        <translation>O que é medido em cada número de workers</translation>
    </message>
    <message>
        <source>Worker counts</source>
        <translation>Números de workers</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Repetições</translation>
    </message>
    <message>
        <source>How often each count is measured; rounds go forwards and backwards in turn, so that drift hurts all alike</source>
        <translation>Quantas vezes cada número é medido; as rodadas vão alternadamente para a frente e para trás, para que uma deriva atinja todos por igual</translation>
    </message>
    <message>
        <source>Number of images, file cache, timeline</source>
        <translation>Número de imagens, cache de arquivos, linha do tempo</translation>
    </message>
    <message>
        <source>Wh&amp;at</source>
        <translation>&amp;O quê</translation>
    </message>
    <message>
        <source>Wor&amp;kers</source>
        <translation>Wor&amp;kers</translation>
    </message>
    <message>
        <source>&amp;Repeats</source>
        <translation>Repet&amp;ições</translation>
    </message>
    <message>
        <source>all of the training subset</source>
        <translation>todas do subconjunto de treino</translation>
    </message>
    <message>
        <source>warm: every file read once before</source>
        <translation>quente: cada arquivo é lido uma vez antes</translation>
    </message>
    <message>
        <source>cold: dropped from the cache each time</source>
        <translation>frio: tirados do cache a cada vez</translation>
    </message>
    <message>
        <source>&amp;Images</source>
        <translation>Im&amp;agens</translation>
    </message>
    <message>
        <source>More options</source>
        <translation>Mais opções</translation>
    </message>
    <message>
        <source>All images</source>
        <translation>Todas as imagens</translation>
    </message>
    <message>
        <source>%1, warm…</source>
        <translation>%1, quente…</translation>
    </message>
    <message>
        <source>%1, cold…</source>
        <translation>%1, frio…</translation>
    </message>
    <message>
        <source>&amp;Cores of a trial</source>
        <translation>Núc&amp;leos por tentativa</translation>
    </message>
    <message>
        <source>1 each: the same trials at every count</source>
        <translation>1 cada: as mesmas tentativas em cada número</translation>
    </message>
    <message>
        <source>all, shared out: one at a time has them all</source>
        <translation>todos, repartidos: uma por vez tem todos</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Arquivos</translation>
    </message>
    <message>
        <source>&amp;Database</source>
        <translation>&amp;Banco de dados</translation>
    </message>
    <message>
        <source>Whose studies all processes reach. Empty: a file, for processes on this machine</source>
        <translation>Cujos estudos todos os processos alcançam. Vazio: um arquivo, para processos nesta máquina</translation>
    </message>
    <message>
        <source>Processes on several nodes tune together in a database: name it behind the button beside.</source>
        <translation>Processos em vários nós ajustam juntos em um banco de dados: indique-o com o botão ao lado.</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Banco de dados</translation>
    </message>
    <message>
        <source>Worker counts to measure, between spaces or commas. Of processes on a cluster: 1x1 1x2 2x1, nodes times processes on each</source>
        <translation>Números de workers a medir, separados por espaços ou vírgulas. De processos em um cluster: 1x1 1x2 2x1, nós × processos em cada um</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::SpeedupPage</name>
    <message>
        <source>Speedup lab</source>
        <translation>Laboratório de speedup</translation>
    </message>
    <message>
        <source>Nothing to measure on yet</source>
        <translation>Ainda não há com que medir</translation>
    </message>
    <message>
        <source>Ready to measure</source>
        <translation>Pronto para medir</translation>
    </message>
    <message>
        <source>Choose what and with how many workers, then press Measure: the same work is timed at each count, and the curves grow here.</source>
        <translation>Escolha o que medir e com quantos workers, depois pressione Medir: o mesmo trabalho é cronometrado em cada número, e as curvas crescem aqui.</translation>
    </message>
    <message>
        <source>Lecture</source>
        <translation>Aula</translation>
    </message>
    <message>
        <source>Large type, and a guess before the measurement is revealed (Ctrl+L)</source>
        <translation>Letras grandes, e um palpite antes de revelar a medição (Ctrl+L)</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Medir</translation>
    </message>
    <message>
        <source>Predict first</source>
        <translation>Prever antes</translation>
    </message>
    <message>
        <source>Hide what was measured, and draw your own guess of the curve</source>
        <translation>Esconder o que foi medido e desenhar seu próprio palpite da curva</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>Revelar</translation>
    </message>
    <message>
        <source>Show what was measured over the guess</source>
        <translation>Mostrar o que foi medido sobre o palpite</translation>
    </message>
    <message>
        <source>Measuring</source>
        <translation>Medindo</translation>
    </message>
    <message>
        <source>%1 What was measured before is kept.</source>
        <translation>%1 O que foi medido antes fica guardado.</translation>
    </message>
    <message>
        <source>Measuring stopped. What was measured is kept and shown.</source>
        <translation>Medição parada. O que foi medido fica guardado e é mostrado.</translation>
    </message>
    <message>
        <source>Measuring stopped before the first measurement ended.</source>
        <translation>Medição parada antes que a primeira terminasse.</translation>
    </message>
    <message>
        <source>Measuring: %1</source>
        <translation>Medindo: %1</translation>
    </message>
    <message>
        <source>How much faster will it be? Draw your guess, then measure and reveal</source>
        <translation>Quanto mais rápido será? Desenhe seu palpite, depois meça e revele</translation>
    </message>
    <message>
        <source>The same work with more and more workers: how much faster, and why no faster</source>
        <translation>O mesmo trabalho com cada vez mais workers: quanto mais rápido, e por que não mais ainda</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>Medindo…</translation>
    </message>
    <message>
        <source>Set the worker counts right first</source>
        <translation>Corrija antes os números de workers</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>Exportado para %1</translation>
    </message>
    <message>
        <source>The export is not complete. %1 The study itself is kept.</source>
        <translation>A exportação não está completa. %1 O estudo em si fica guardado.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Everything into a folder…</source>
        <translation>Tudo para uma pasta…</translation>
    </message>
    <message>
        <source>Tables only (CSV, Extra-P, JSON)…</source>
        <translation>Só tabelas (CSV, Extra-P, JSON)…</translation>
    </message>
    <message>
        <source>Plots only (SVG, PDF, PNG)…</source>
        <translation>Só gráficos (SVG, PDF, PNG)…</translation>
    </message>
    <message>
        <source>Export into</source>
        <translation>Exportar para</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>Copiar a tabela</translation>
    </message>
    <message>
        <source>%1, repeat %2 of %3</source>
        <translation>%1, repetição %2 de %3</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::SpeedupPlot</name>
    <message>
        <source>Workers</source>
        <translation>Workers</translation>
    </message>
    <message>
        <source>Speedup</source>
        <translation>Speedup</translation>
    </message>
    <message>
        <source>Efficiency</source>
        <translation>Eficiência</translation>
    </message>
    <message>
        <source>Serial fraction</source>
        <translation>Fração serial</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 por %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source> (%1 to %2)</source>
        <translation> (%1 a %2)</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::SpeedupSeries</name>
    <message>
        <source>ideal</source>
        <translation>ideal</translation>
    </message>
    <message>
        <source>this machine</source>
        <translation>esta máquina</translation>
    </message>
    <message>
        <source>your guess</source>
        <translation>seu palpite</translation>
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
        <translation>Mais longe do palpite: %1 workers, palpite %2, medido %3.</translation>
    </message>
    <message>
        <source>Scalability law</source>
        <translation>Lei de escalabilidade</translation>
    </message>
    <message>
        <source>computed from the network</source>
        <translation>calculado a partir da rede</translation>
    </message>
    <message>
        <source>Furthest from the guess: %1 worker, guessed %2, measured %3.</source>
        <translation>Mais longe do palpite: %1 worker, palpite %2, medido %3.</translation>
    </message>
    <message>
        <source>this cluster</source>
        <translation>este cluster</translation>
    </message>
    <message>
        <source>this cluster, %1 node</source>
        <translation>este cluster, %1 nó</translation>
    </message>
    <message>
        <source>this cluster, %1 nodes</source>
        <translation>este cluster, %1 nós</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::SpeedupTableModel</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>More than the machine&apos;s %1 cores</source>
        <translation>Mais do que os %1 núcleos da máquina</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Workers</translation>
    </message>
    <message>
        <source>Median s</source>
        <translation>Mediana s</translation>
    </message>
    <message>
        <source>Least to most s</source>
        <translation>Mín. a máx. s</translation>
    </message>
    <message>
        <source>Speedup</source>
        <translation>Speedup</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>Intervalo 95 %</translation>
    </message>
    <message>
        <source>Efficiency</source>
        <translation>Eficiência</translation>
    </message>
    <message>
        <source>Serial part</source>
        <translation>Parte serial</translation>
    </message>
    <message>
        <source>Paper s</source>
        <translation>Artigo s</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Artigo</translation>
    </message>
    <message>
        <source>Threads, processes or model copies side by side</source>
        <translation>Threads, processos ou cópias do modelo lado a lado</translation>
    </message>
    <message>
        <source>Median elapsed time of the repeats, in seconds</source>
        <translation>Mediana do tempo decorrido das repetições, em segundos</translation>
    </message>
    <message>
        <source>The quickest and the slowest of the repeats, in seconds</source>
        <translation>A mais rápida e a mais lenta das repetições, em segundos</translation>
    </message>
    <message>
        <source>Median time of the smallest count over this one&apos;s</source>
        <translation>Tempo mediano do menor número dividido pelo deste</translation>
    </message>
    <message>
        <source>95 % interval of the speedup, from the repeats of each round</source>
        <translation>Intervalo de 95 % do speedup, a partir das repetições de cada rodada</translation>
    </message>
    <message>
        <source>Speedup over the number of workers</source>
        <translation>Speedup dividido pelo número de workers</translation>
    </message>
    <message>
        <source>Karp and Flatt: the serial fraction that this speedup stands for. Where it grows with the workers, overhead grows</source>
        <translation>Karp e Flatt: a fração serial que este speedup representa. Onde ela cresce com os workers, cresce o overhead</translation>
    </message>
    <message>
        <source>Elapsed time that the paper states, on its hardware, in seconds</source>
        <translation>Tempo decorrido que o artigo informa, no hardware dele, em segundos</translation>
    </message>
    <message>
        <source>Speedup that the paper states</source>
        <translation>Speedup que o artigo informa</translation>
    </message>
    <message>
        <source>More than the machine&apos;s %1 core</source>
        <translation>Mais do que o único núcleo da máquina (%1)</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::SpeedupView</name>
    <message>
        <source>Elapsed time</source>
        <translation>Tempo decorrido</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Predict to 64</source>
        <translation>Prever até 64</translation>
    </message>
    <message>
        <source>Speedup</source>
        <translation>Speedup</translation>
    </message>
    <message>
        <source>Efficiency</source>
        <translation>Eficiência</translation>
    </message>
    <message>
        <source>Serial fraction</source>
        <translation>Fração serial</translation>
    </message>
    <message>
        <source>Widen the axis to 64 workers and draw what the laws predict there, with a core for each</source>
        <translation>Ampliar o eixo até 64 workers e desenhar o que as leis preveem ali, com um núcleo para cada</translation>
    </message>
    <message>
        <source>median, whisker from least to most</source>
        <translation>mediana, haste do menor ao maior</translation>
    </message>
    <message>
        <source>Results by worker count</source>
        <translation>Resultados por número de workers</translation>
    </message>
    <message>
        <source>drag the points, or use the arrow keys</source>
        <translation>arraste os pontos ou use as setas do teclado</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::SpeedupWords</name>
    <message>
        <source>Channel mean and standard deviation · task graph, worker processes</source>
        <translation>Média e desvio padrão dos canais · grafo de tarefas, processos worker</translation>
    </message>
    <message>
        <source>Channel mean and standard deviation · data loader, threads</source>
        <translation>Média e desvio padrão dos canais · loader de dados, threads</translation>
    </message>
    <message>
        <source>One epoch of training · loader workers</source>
        <translation>Uma época de treino · workers do loader</translation>
    </message>
    <message>
        <source>One epoch of training · replicas that share each batch</source>
        <translation>Uma época de treino · réplicas que repartem cada batch</translation>
    </message>
    <message>
        <source>Replicas</source>
        <translation>Réplicas</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Workers</translation>
    </message>
    <message>
        <source>main</source>
        <translation>principal</translation>
    </message>
    <message>
        <source>trainer</source>
        <translation>treino</translation>
    </message>
    <message>
        <source>worker %1</source>
        <translation>worker %1</translation>
    </message>
    <message>
        <source>replica %1</source>
        <translation>réplica %1</translation>
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
        <translation>artigo, %1</translation>
    </message>
    <message>
        <source>paper, %1 and GPU</source>
        <translation>artigo, %1 e GPU</translation>
    </message>
    <message>
        <source>the paper&apos;s Table %1</source>
        <translation>Tabela %1 do artigo</translation>
    </message>
    <message>
        <source>Eight trials of a tuning study · so many at a time</source>
        <translation>Oito tentativas de um estudo de ajuste · tantas por vez</translation>
    </message>
    <message>
        <source>Trials at a time</source>
        <translation>Tentativas por vez</translation>
    </message>
    <message>
        <source>slot %1</source>
        <translation>vaga %1</translation>
    </message>
    <message>
        <source>%1: %2 serial</source>
        <translation>%1: %2 serial</translation>
    </message>
    <message>
        <source>%1: %2 serial (%3 to %4)</source>
        <translation>%1: %2 serial (%3 a %4)</translation>
    </message>
    <message>
        <source>Files warm: each was read once before the first measurement.</source>
        <translation>Arquivos quentes: cada um foi lido uma vez antes da primeira medição.</translation>
    </message>
    <message>
        <source>Files cold: dropped from the system&apos;s cache before each measurement.</source>
        <translation>Arquivos frios: tirados do cache do sistema antes de cada medição.</translation>
    </message>
    <message>
        <source>The results differ between measurements: that should not happen.</source>
        <translation>Os resultados diferem entre medições: isso não deveria acontecer.</translation>
    </message>
    <message>
        <source>The loss differs between replica counts by rounding and by BatchNorm, which sees each share by itself.</source>
        <translation>A perda difere entre números de réplicas por arredondamento e pelo BatchNorm, que vê cada parte isoladamente.</translation>
    </message>
    <message>
        <source>The first epoch&apos;s loss was the same each time, to the last bit.</source>
        <translation>A perda da primeira época foi a mesma todas as vezes, até o último bit.</translation>
    </message>
    <message>
        <source>Mean and standard deviation were the same each time, to the last bit.</source>
        <translation>Média e desvio padrão foram os mesmos todas as vezes, até o último bit.</translation>
    </message>
    <message>
        <source>With the most, the cores are shared out so: %1.</source>
        <translation>Com o maior número, os núcleos ficam repartidos assim: %1.</translation>
    </message>
    <message>
        <source>Busy cores: up to %1 by this, %2 by other programs. Memory: at most %3.</source>
        <translation>Núcleos ocupados: até %1 por este programa, %2 por outros. Memória: no máximo %3.</translation>
    </message>
    <message>
        <source>Amdahl</source>
        <translation>Amdahl</translation>
    </message>
    <message>
        <source>; with %1 cores %2 (%3 to %4)</source>
        <translation>; com %1 núcleos %2 (%3 a %4)</translation>
    </message>
    <message>
        <source>Gustafson</source>
        <translation>Gustafson</translation>
    </message>
    <message>
        <source>Machine: %1.</source>
        <translation>Máquina: %1.</translation>
    </message>
    <message>
        <source>The trials&apos; values were not compared: with other cores their sums round differently.</source>
        <translation>Os valores das tentativas não foram comparados: com outros núcleos as somas arredondam de outra forma.</translation>
    </message>
    <message>
        <source>Every trial had the same value at each count, to the last bit.</source>
        <translation>Cada tentativa teve o mesmo valor em cada número, até o último bit.</translation>
    </message>
    <message>
        <source>One epoch of training · ranks (processes) that share each batch</source>
        <translation>Uma época de treino · ranks (processos) que repartem cada batch</translation>
    </message>
    <message>
        <source>Ranks</source>
        <translation>Ranks</translation>
    </message>
    <message>
        <source>network</source>
        <translation>rede</translation>
    </message>
    <message>
        <source>Eight trials of a tuning study · processes that share it</source>
        <translation>Oito tentativas de um estudo de ajuste · processos que o repartem</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>Processos</translation>
    </message>
    <message>
        <source>process %1</source>
        <translation>processo %1</translation>
    </message>
    <message>
        <source>Nodes × ranks</source>
        <translation>Nós × ranks</translation>
    </message>
    <message>
        <source>Nodes × processes</source>
        <translation>Nós × processos</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::SplitCard</name>
    <message>
        <source>Split</source>
        <translation>Divisão</translation>
    </message>
    <message>
        <source>1 warning</source>
        <translation>1 alerta</translation>
    </message>
    <message>
        <source>%1 warnings</source>
        <translation>%1 alertas</translation>
    </message>
    <message>
        <source>the dataset&apos;s own folders</source>
        <translation>as pastas do próprio conjunto de dados</translation>
    </message>
    <message>
        <source>own folders, %1 of train as test, seed %2</source>
        <translation>pastas próprias, %1 de train como teste, semente %2</translation>
    </message>
    <message>
        <source>%1 / %2 / %3 by class, seed %4</source>
        <translation>%1 / %2 / %3 por classe, semente %4</translation>
    </message>
    <message>
        <source>leaf-clean, %1 / %2 / %3 by class, seed %4</source>
        <translation>sem folhas repetidas, %1 / %2 / %3 por classe, semente %4</translation>
    </message>
    <message>
        <source>Subset</source>
        <translation>Subconjunto</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Imagens</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Fração</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::SplitDialog</name>
    <message>
        <source>Make a split</source>
        <translation>Fazer uma divisão</translation>
    </message>
    <message>
        <source>By class: shuffle and cut every class by the shares</source>
        <translation>Por classe: embaralhar e cortar cada classe pelas frações</translation>
    </message>
    <message>
        <source>Own folders: keep train and valid, cut test out of train</source>
        <translation>Pastas próprias: manter train e valid, tirar test de train</translation>
    </message>
    <message>
        <source>&amp;Mode</source>
        <translation>&amp;Modo</translation>
    </message>
    <message>
        <source>&amp;Training</source>
        <translation>&amp;Treino</translation>
    </message>
    <message>
        <source>&amp;Validation</source>
        <translation>&amp;Validação</translation>
    </message>
    <message>
        <source>T&amp;est</source>
        <translation>T&amp;este</translation>
    </message>
    <message>
        <source>The same seed makes the same split</source>
        <translation>A mesma semente faz a mesma divisão</translation>
    </message>
    <message>
        <source>See&amp;d</source>
        <translation>Seme&amp;nte</translation>
    </message>
    <message>
        <source>&amp;Load split…</source>
        <translation>&amp;Carregar divisão…</translation>
    </message>
    <message>
        <source>&amp;Save split…</source>
        <translation>&amp;Salvar divisão…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Use this split</source>
        <translation>&amp;Usar esta divisão</translation>
    </message>
    <message>
        <source>At 100 % no image would be left to train with.</source>
        <translation>Com 100 % não sobraria nenhuma imagem para treinar.</translation>
    </message>
    <message>
        <source>The shares add up to %1 %; they must make 100 %.</source>
        <translation>As frações somam %1 %; precisam dar 100 %.</translation>
    </message>
    <message>
        <source>Training needs a share above 0 %.</source>
        <translation>O treino precisa de uma fração acima de 0 %.</translation>
    </message>
    <message>
        <source>Share of every class of train/ that becomes the test subset</source>
        <translation>Fração de cada classe de train/ que se torna o subconjunto de teste</translation>
    </message>
    <message>
        <source>Load a split</source>
        <translation>Carregar uma divisão</translation>
    </message>
    <message>
        <source>Splits (*.csv);;All files (*)</source>
        <translation>Divisões (*.csv);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Save the split</source>
        <translation>Salvar a divisão</translation>
    </message>
    <message>
        <source>Splits (*.csv)</source>
        <translation>Divisões (*.csv)</translation>
    </message>
    <message>
        <source>Leaf-clean: all pictures of a leaf stay together</source>
        <translation>Sem folhas repetidas: todas as imagens de uma folha ficam juntas</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::SplitLeakModel</name>
    <message>
        <source>no images</source>
        <translation>nenhuma imagem</translation>
    </message>
    <message>
        <source>%1 of %2 (%3)</source>
        <translation>%1 de %2 (%3)</translation>
    </message>
    <message>
        <source>another split</source>
        <translation>outra divisão</translation>
    </message>
    <message>
        <source>The split in use</source>
        <translation>A divisão em uso</translation>
    </message>
    <message>
        <source>%1 (in use)</source>
        <translation>%1 (em uso)</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Divisão</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validação</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Teste</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::StatisticsTableModel</name>
    <message>
        <source>Task graph</source>
        <translation>Grafo de tarefas</translation>
    </message>
    <message>
        <source>Loader</source>
        <translation>Loader</translation>
    </message>
    <message>
        <source>first</source>
        <translation>primeiro</translation>
    </message>
    <message>
        <source>same</source>
        <translation>iguais</translation>
    </message>
    <message>
        <source>differ</source>
        <translation>diferem</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Modo</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Workers</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Images/s</source>
        <translation>Imagens/s</translation>
    </message>
    <message>
        <source>Bits</source>
        <translation>Bits</translation>
    </message>
    <message>
        <source>Whether mean and standard deviation are those of the first row, to the last bit</source>
        <translation>Se média e desvio padrão são os da primeira linha, até o último bit</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::StudyChoice</name>
    <message>
        <source>Study to show</source>
        <translation>Estudo a mostrar</translation>
    </message>
    <message>
        <source>No study yet</source>
        <translation>Ainda não há estudo</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::SwapPlot</name>
    <message>
        <source>Accuracy by background</source>
        <translation>Acurácia por fundo</translation>
    </message>
    <message>
        <source>The photograph as it is</source>
        <translation>A fotografia como está</translation>
    </message>
    <message>
        <source>%1: right on %2 of %3 (95 % interval %4 to %5)</source>
        <translation>%1: acertou %2 de %3 (intervalo de 95 % de %4 a %5)</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Fundo</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Certas</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Imagens</translation>
    </message>
    <message>
        <source>Share right</source>
        <translation>Fração certa</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Até</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::TaskGraphView</name>
    <message>
        <source>Task graph</source>
        <translation>Grafo de tarefas</translation>
    </message>
    <message>
        <source>%1 of %2 tasks done</source>
        <translation>%1 de %2 tarefas prontas</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>aguarda</translation>
    </message>
    <message>
        <source>is with a worker</source>
        <translation>está com um worker</translation>
    </message>
    <message>
        <source>done</source>
        <translation>pronta</translation>
    </message>
    <message>
        <source>%1: %2(…), %3</source>
        <translation>%1: %2(…), %3</translation>
    </message>
    <message>
        <source>takes the results of %1 tasks</source>
        <translation>recebe os resultados de %1 tarefas</translation>
    </message>
    <message>
        <source>with a worker</source>
        <translation>com um worker</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>falhou</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Função</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tarefas</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Aguardando</translation>
    </message>
    <message>
        <source>With a worker</source>
        <translation>Com um worker</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Prontas</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Falharam</translation>
    </message>
    <message>
        <source>%1 of %2 task done</source>
        <translation>%1 de %2 tarefa pronta</translation>
    </message>
    <message>
        <source>takes the result of %1 task</source>
        <translation>recebe o resultado de %1 tarefa</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::TextDialog</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::ThumbnailGrid</name>
    <message>
        <source>Pictures</source>
        <translation>Imagens</translation>
    </message>
    <message>
        <source>%1 · %2 of %3</source>
        <translation>%1 · %2 de %3</translation>
    </message>
    <message>
        <source>Not labelled</source>
        <translation>Sem rótulo</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::TimelineCard</name>
    <message>
        <source>Timeline</source>
        <translation>Linha do tempo</translation>
    </message>
    <message>
        <source>Worker count of the timeline</source>
        <translation>Número de workers da linha do tempo</translation>
    </message>
    <message>
        <source>Show more time (−)</source>
        <translation>Mostrar mais tempo (−)</translation>
    </message>
    <message>
        <source>Look closer (+)</source>
        <translation>Ver de mais perto (+)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tudo</translation>
    </message>
    <message>
        <source>Show the whole measurement (Home)</source>
        <translation>Mostrar a medição inteira (Home)</translation>
    </message>
    <message>
        <source>real time</source>
        <translation>tempo real</translation>
    </message>
    <message>
        <source>%1× slower</source>
        <translation>%1× mais lento</translation>
    </message>
    <message>
        <source>Speed of the replay</source>
        <translation>Velocidade da reprodução</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproduzir</translation>
    </message>
    <message>
        <source>Replay what is seen, in slow motion</source>
        <translation>Reproduzir o que se vê, em câmera lenta</translation>
    </message>
    <message>
        <source>What each worker did comes with the first measurement of its count.</source>
        <translation>O que cada worker fez aparece com a primeira medição do seu número.</translation>
    </message>
    <message>
        <source>No timeline was recorded for these measurements.</source>
        <translation>Nenhuma linha do tempo foi registrada para estas medições.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source> · the first %1 spans of each</source>
        <translation> · os primeiros %1 trechos de cada um</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
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
        <translation>%1 após %2 s</translation>
    </message>
    <message>
        <source>Time (%1)</source>
        <translation>Tempo (%1)</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::TimelineView</name>
    <message>
        <source>Timeline of the workers</source>
        <translation>Linha do tempo dos workers</translation>
    </message>
    <message>
        <source>%1: %2, %3, from %4</source>
        <translation>%1: %2, %3, a partir de %4</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Worker</translation>
    </message>
    <message>
        <source>%1 (s)</source>
        <translation>%1 (s)</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::TrainPage</name>
    <message>
        <source>Training finished.</source>
        <translation>Treino terminado.</translation>
    </message>
    <message>
        <source>Trained for %1: %2 validation accuracy in epoch %3. Next: Evaluate.</source>
        <translation>Treinado durante %1: acurácia de validação %2 na época %3. Próximo passo: Avaliar.</translation>
    </message>
    <message>
        <source>Train a model</source>
        <translation>Treinar um modelo</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Retomar</translation>
    </message>
    <message>
        <source>Model summary</source>
        <translation>Resumo do modelo</translation>
    </message>
    <message>
        <source>Start training</source>
        <translation>Iniciar treino</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Receita</translation>
    </message>
    <message>
        <source>Run to show</source>
        <translation>Execução a mostrar</translation>
    </message>
    <message>
        <source>Go on with this run where it stopped</source>
        <translation>Continuar esta execução de onde ela parou</translation>
    </message>
    <message>
        <source>Nothing to train on yet</source>
        <translation>Ainda não há com que treinar</translation>
    </message>
    <message>
        <source>Ready to train</source>
        <translation>Pronto para treinar</translation>
    </message>
    <message>
        <source>Press Start training: the curves grow here while the model learns.</source>
        <translation>Pressione Iniciar treino: as curvas crescem aqui enquanto o modelo aprende.</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Treino</translation>
    </message>
    <message>
        <source>Training stopped. Nothing is lost: Resume goes on where it stopped.</source>
        <translation>Treino parado. Nada se perde: Retomar continua de onde parou.</translation>
    </message>
    <message>
        <source>Training…</source>
        <translation>Treinando…</translation>
    </message>
    <message>
        <source>ResNet-18, %1 parameters</source>
        <translation>ResNet-18, %1 parâmetros</translation>
    </message>
    <message>
        <source>, %1 of them learn</source>
        <translation>, dos quais %1 aprendem</translation>
    </message>
    <message>
        <source> · %1 training images</source>
        <translation> · %1 imagens de treino</translation>
    </message>
    <message>
        <source>Pull the plug</source>
        <translation>Tirar da tomada</translation>
    </message>
    <message>
        <source>Kills the training’s process at once, as a power cut would (kill -9). It goes on by itself from its last stored state, and ends with the numbers of an unbroken run.</source>
        <translation>Mata o processo do treino na hora, como uma queda de energia (kill -9). Ele continua sozinho a partir do último estado guardado e termina com os números de uma execução sem interrupção.</translation>
    </message>
    <message>
        <source>The plug was pulled after %1 epochs: the training’s process is dead. A new one starts…</source>
        <translation>A tomada foi tirada após %1 épocas: o processo do treino morreu. Um novo está iniciando…</translation>
    </message>
    <message>
        <source>The plug was pulled after %1 epochs. A new process went on after %2, from the last stored state; the numbers will be those of an unbroken run.</source>
        <translation>A tomada foi tirada após %1 épocas. Um novo processo continuou após %2, a partir do último estado guardado; os números serão os de uma execução sem interrupção.</translation>
    </message>
    <message>
        <source>This run learned from %1: open that dataset to go on</source>
        <translation>Esta execução aprendeu com %1: abra esse conjunto de dados para continuar</translation>
    </message>
    <message>
        <source>Trained on %1: %2 validation accuracy in epoch %3. Next: Evaluate.</source>
        <translation>Treinado com %1: acurácia de validação %2 na época %3. Próximo passo: Avaliar.</translation>
    </message>
    <message>
        <source>The study’s best recipe is the form’s already.</source>
        <translation>A melhor receita do estudo já é a do formulário.</translation>
    </message>
    <message>
        <source>From the study: %1.</source>
        <translation>Do estudo: %1.</translation>
    </message>
    <message>
        <source>%1 The number of epochs stays %2.</source>
        <translation>%1 O número de épocas continua %2.</translation>
    </message>
    <message>
        <source>Ten more epochs</source>
        <translation>Mais dez épocas</translation>
    </message>
    <message>
        <source>Resuming %1</source>
        <translation>Retomando %1</translation>
    </message>
    <message>
        <source>Go on with this run, with its recipe and its last state</source>
        <translation>Continuar esta execução, com sua receita e seu último estado</translation>
    </message>
    <message>
        <source>Training, %1 at %2 px</source>
        <translation>Treino, %1 com %2 px</translation>
    </message>
    <message>
        <source>Going on with %1, to epoch %2</source>
        <translation>Continuando %1, até a época %2</translation>
    </message>
    <message>
        <source> · %1 training image</source>
        <translation> · %1 imagem de treino</translation>
    </message>
    <message>
        <source>Model summary: ResNet-18, %1 × %1 px, %2</source>
        <translation>Resumo do modelo: ResNet-18, %1 × %1 px, %2</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::TrainingView</name>
    <message>
        <source>Epoch</source>
        <translation>Época</translation>
    </message>
    <message>
        <source>Cross-entropy (nats)</source>
        <translation>Entropia cruzada (nats)</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Acurácia</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Perda</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Épocas</translation>
    </message>
    <message>
        <source>train</source>
        <translation>treino</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>validação</translation>
    </message>
    <message>
        <source>step</source>
        <translation>passo</translation>
    </message>
    <message>
        <source>see which</source>
        <translation>ver quais</translation>
    </message>
    <message>
        <source>1 picture left out</source>
        <translation>1 imagem deixada de fora</translation>
    </message>
    <message>
        <source>%1 pictures left out</source>
        <translation>%1 imagens deixadas de fora</translation>
    </message>
    <message>
        <source>best %1 valid, epoch %2</source>
        <translation>melhor val. %1, época %2</translation>
    </message>
    <message>
        <source>Pictures left out</source>
        <translation>Imagens deixadas de fora</translation>
    </message>
    <message>
        <source>%1 training, %2 validation, %3 test images</source>
        <translation>%1 imagens de treino, %2 de validação, %3 de teste</translation>
    </message>
    <message>
        <source>GPU</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>started %1</source>
        <translation>início %1</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::TrashDialog</name>
    <message>
        <source>Trash</source>
        <translation>Lixeira</translation>
    </message>
    <message>
        <source>Runs in the trash</source>
        <translation>Execuções na lixeira</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Restaurar</translation>
    </message>
    <message>
        <source>&amp;Empty the trash…</source>
        <translation>&amp;Esvaziar a lixeira…</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>A lixeira está vazia.</translation>
    </message>
    <message>
        <source>%1, %2. Deleted runs stay here until the trash is emptied.</source>
        <translation>%1, %2. Execuções apagadas ficam aqui até que a lixeira seja esvaziada.</translation>
    </message>
    <message>
        <source>1 run</source>
        <translation>1 execução</translation>
    </message>
    <message>
        <source>%1 runs</source>
        <translation>%1 execuções</translation>
    </message>
    <message>
        <source>Empty the trash?</source>
        <translation>Esvaziar a lixeira?</translation>
    </message>
    <message>
        <source>%1 with their models will be deleted for good. This cannot be undone.</source>
        <translation>%1, com seus modelos: serão apagados definitivamente. Isso não pode ser desfeito.</translation>
    </message>
    <message>
        <source>&amp;Delete for good</source>
        <translation>A&amp;pagar definitivamente</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Execução</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Apagada</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::TrialFields</name>
    <message>
        <source>Reproducible</source>
        <translation>Reprodutível</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Acurácia</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Perda</translation>
    </message>
    <message>
        <source>Trials</source>
        <translation>Tentativas</translation>
    </message>
    <message>
        <source>Trainings of the whole study, those done before included</source>
        <translation>Treinos do estudo inteiro, incluídos os já feitos</translation>
    </message>
    <message>
        <source>At a time</source>
        <translation>Por vez</translation>
    </message>
    <message>
        <source>Trials that train side by side</source>
        <translation>Tentativas que treinam lado a lado</translation>
    </message>
    <message>
        <source>Cores each</source>
        <translation>Núcleos cada</translation>
    </message>
    <message>
        <source>Cores that each trial&apos;s arithmetic uses</source>
        <translation>Núcleos que o cálculo de cada tentativa usa</translation>
    </message>
    <message>
        <source>Judged by</source>
        <translation>Julgar por</translation>
    </message>
    <message>
        <source>The highest validation accuracy, or the lowest validation loss, of a trial&apos;s epochs</source>
        <translation>A maior acurácia de validação, ou a menor perda de validação, das épocas de uma tentativa</translation>
    </message>
    <message>
        <source>On: the same trials however many run at a time and however long each takes.
Off: as fast as possible, each trial from whatever is known when it begins; results depend on timing.</source>
        <translation>Ligado: as mesmas tentativas, não importa quantas corram por vez nem quanto cada uma demore.
Desligado: o mais rápido possível, cada tentativa com o que se sabe quando ela começa; os resultados dependem do andamento no tempo.</translation>
    </message>
    <message>
        <source>Look-back</source>
        <translation>Defasagem</translation>
    </message>
    <message>
        <source>So many trials before a trial may still run when it is suggested: one more than these can run at a time, and the search learns of each that much later</source>
        <translation>Este número de tentativas anteriores ainda pode estar em curso quando uma tentativa é sugerida: uma a mais do que isso pode correr por vez, e a busca fica sabendo de cada uma com esse atraso</translation>
    </message>
    <message>
        <source>Their share</source>
        <translation>Sua parte</translation>
    </message>
    <message>
        <source>The same trials, however many run at a time.</source>
        <translation>As mesmas tentativas, não importa quantas por vez.</translation>
    </message>
    <message>
        <source>As fast as possible: results depend on timing.</source>
        <translation>O mais rápido possível: os resultados dependem do andamento no tempo.</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::TrialPlot</name>
    <message>
        <source>Trials: %1</source>
        <translation>Tentativas: %1</translation>
    </message>
    <message>
        <source>, best: %1</source>
        <translation>, melhor: %1</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>Tentativa</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Time (s)</source>
        <translation>Tempo (s)</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::TrialTableModel</name>
    <message>
        <source>%1  best</source>
        <translation>%1  melhor</translation>
    </message>
    <message>
        <source>The best value so far</source>
        <translation>O melhor valor até agora</translation>
    </message>
    <message>
        <source>Which of the trials side by side it was</source>
        <translation>Qual das tentativas lado a lado ela foi</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>Tentativa</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Épocas</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>Vaga</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::TrialTimeline</name>
    <message>
        <source>Timeline of the trials</source>
        <translation>Linha do tempo das tentativas</translation>
    </message>
    <message>
        <source>Appears when the first trial has begun.</source>
        <translation>Aparece quando a primeira tentativa começar.</translation>
    </message>
    <message>
        <source>%1
%2, from %3</source>
        <translation>%1
%2, a partir de %3</translation>
    </message>
    <message>
        <source>slot %1</source>
        <translation>vaga %1</translation>
    </message>
    <message>
        <source>%1 days later</source>
        <translation>%1 dias depois</translation>
    </message>
    <message>
        <source>%1 h later</source>
        <translation>%1 h depois</translation>
    </message>
    <message>
        <source>%1 min later</source>
        <translation>%1 min depois</translation>
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
        <translation>Tempo desde o início do estudo, sem pausas (%1)</translation>
    </message>
    <message>
        <source>Time since the study&apos;s start (%1)</source>
        <translation>Tempo desde o início do estudo (%1)</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::TrialWords</name>
    <message>
        <source>Trial %1</source>
        <translation>Tentativa %1</translation>
    </message>
    <message>
        <source>running</source>
        <translation>em curso</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>completa</translation>
    </message>
    <message>
        <source>pruned</source>
        <translation>podada</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>falhou</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>aguardando</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Perda</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Acurácia</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::TrialsCard</name>
    <message>
        <source>Trials</source>
        <translation>Tentativas</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>&amp;Mostrar todas</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copiar como texto</translation>
    </message>
    <message>
        <source>The rows as they are shown, with tabs between columns, for a spreadsheet</source>
        <translation>As linhas como são mostradas, com tabulações entre as colunas, para uma planilha</translation>
    </message>
    <message>
        <source>%1 of %2, brushed in the parallel coordinates</source>
        <translation>%1 de %2, selecionadas nas coordenadas paralelas</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::TuneForm</name>
    <message>
        <source>TRIALS</source>
        <translation>TENTATIVAS</translation>
    </message>
    <message>
        <source>SEARCH SPACE</source>
        <translation>ESPAÇO DE BUSCA</translation>
    </message>
    <message>
        <source>SEARCH</source>
        <translation>BUSCA</translation>
    </message>
    <message>
        <source>RECIPE OF EVERY TRIAL</source>
        <translation>RECEITA DE CADA TENTATIVA</translation>
    </message>
    <message>
        <source>Edit search space…</source>
        <translation>Editar espaço de busca…</translation>
    </message>
    <message>
        <source>Search space</source>
        <translation>Espaço de busca</translation>
    </message>
    <message>
        <source>SEVERAL MACHINES</source>
        <translation>VÁRIAS MÁQUINAS</translation>
    </message>
    <message>
        <source>Database of the study</source>
        <translation>Banco de dados do estudo</translation>
    </message>
    <message>
        <source>A study in a PostgreSQL database is tuned by all machines that are given the same address. Empty: a file in the runs folder, for this machine alone. The password is taken from ~/.pgpass.</source>
        <translation>Um estudo em um banco de dados PostgreSQL é ajustado por todas as máquinas que recebem o mesmo endereço. Vazio: um arquivo na pasta das execuções, só para esta máquina. A senha é lida de ~/.pgpass.</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::TunePage</name>
    <message>
        <source>Tune a model</source>
        <translation>Ajustar um modelo</translation>
    </message>
    <message>
        <source>Tuning</source>
        <translation>Ajuste</translation>
    </message>
    <message>
        <source>%1 The trials that finished before are kept.</source>
        <translation>%1 As tentativas que terminaram antes ficam guardadas.</translation>
    </message>
    <message>
        <source>The trials took %1. Best: %2</source>
        <translation>As tentativas duraram %1. Melhor: %2</translation>
    </message>
    <message>
        <source>The trials took %1, but none came to a value.</source>
        <translation>As tentativas duraram %1, mas nenhuma chegou a um valor.</translation>
    </message>
    <message>
        <source>Open study</source>
        <translation>Abrir estudo</translation>
    </message>
    <message>
        <source>Studies (*.db *.sqlite *.sqlite3);;All files (*)</source>
        <translation>Estudos (*.db *.sqlite *.sqlite3);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Save recipe</source>
        <translation>Salvar receita</translation>
    </message>
    <message>
        <source>Recipes (*.json)</source>
        <translation>Receitas (*.json)</translation>
    </message>
    <message>
        <source>Tuning: %1 · %2</source>
        <translation>Ajuste: %1 · %2</translation>
    </message>
    <message>
        <source>Preparing the data…</source>
        <translation>Preparando os dados…</translation>
    </message>
    <message>
        <source>%1 · made by another program</source>
        <translation>%1 · feito por outro programa</translation>
    </message>
    <message>
        <source>Short trainings side by side look for the best hyperparameters</source>
        <translation>Treinos curtos lado a lado procuram os melhores hiperparâmetros</translation>
    </message>
    <message>
        <source>Tuning…</source>
        <translation>Ajustando…</translation>
    </message>
    <message>
        <source>Start tuning</source>
        <translation>Iniciar ajuste</translation>
    </message>
    <message>
        <source>Open stud&amp;y…</source>
        <translation>A&amp;brir estudo…</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Estudo</translation>
    </message>
    <message>
        <source>Nothing to tune on yet</source>
        <translation>Ainda não há com que ajustar</translation>
    </message>
    <message>
        <source>Ready to tune</source>
        <translation>Pronto para ajustar</translation>
    </message>
    <message>
        <source>Press Start tuning: trials train side by side with parameters from the search space, each learns from those before it, and the plots grow here. What has finished is kept whenever you stop.</source>
        <translation>Pressione Iniciar ajuste: tentativas treinam lado a lado com parâmetros do espaço de busca, cada uma aprende com as anteriores, e os gráficos crescem aqui. O que terminou fica guardado sempre que você parar.</translation>
    </message>
    <message>
        <source>This study&apos;s trials learn from %1: open that dataset to go on</source>
        <translation>As tentativas deste estudo aprendem com %1: abra esse conjunto de dados para continuar</translation>
    </message>
    <message>
        <source>Tuning stopped. Finished trials are kept (%1), and Continue goes on with the others where they stopped.</source>
        <translation>Ajuste parado. As tentativas terminadas ficam guardadas (%1), e Continuar retoma as outras de onde pararam.</translation>
    </message>
    <message>
        <source>Tuning stopped before the first trial finished. Continue goes on where it stopped.</source>
        <translation>Ajuste parado antes que a primeira tentativa terminasse. Continuar retoma de onde parou.</translation>
    </message>
    <message>
        <source>A study of Leafbench or of Optuna: a file (.db), or one in a PostgreSQL database</source>
        <translation>Um estudo do Leafbench ou do Optuna: um arquivo (.db), ou um em um banco de dados PostgreSQL</translation>
    </message>
    <message>
        <source>From a &amp;file…</source>
        <translation>De um &amp;arquivo…</translation>
    </message>
    <message>
        <source>From a &amp;database…</source>
        <translation>De um &amp;banco de dados…</translation>
    </message>
    <message>
        <source>Address of the study, as postgresql://user@host/database#study</source>
        <translation>Endereço do estudo, como postgresql://user@host/database#study</translation>
    </message>
    <message>
        <source>Several studies are there. Open which one?</source>
        <translation>Há vários estudos lá. Qual deles abrir?</translation>
    </message>
    <message>
        <source>Tuning, %1</source>
        <translation>Ajuste, %1</translation>
    </message>
    <message>
        <source>Going on with the tuning %1, up to %2</source>
        <translation>Continuando o ajuste %1, até %2</translation>
    </message>
    <message>
        <source>Go on with this study&apos;s own settings, up to %1</source>
        <translation>Continuar com as configurações deste estudo, até %1</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::TuneView</name>
    <message>
        <source>&amp;Overview</source>
        <translation>Visã&amp;o geral</translation>
    </message>
    <message>
        <source>Para&amp;meters</source>
        <translation>P&amp;arâmetros</translation>
    </message>
    <message>
        <source>Tria&amp;ls</source>
        <translation>Tentat&amp;ivas</translation>
    </message>
    <message>
        <source>Lo&amp;g</source>
        <translation>&amp;Log</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Histórico</translation>
    </message>
    <message>
        <source>Epochs of each trial</source>
        <translation>Épocas de cada tentativa</translation>
    </message>
    <message>
        <source>Trials over time</source>
        <translation>Tentativas no tempo</translation>
    </message>
    <message>
        <source>Importance</source>
        <translation>Importância</translation>
    </message>
    <message>
        <source>Parallel coordinates</source>
        <translation>Coordenadas paralelas</translation>
    </message>
    <message>
        <source>One parameter</source>
        <translation>Um parâmetro</translation>
    </message>
    <message>
        <source>Two parameters</source>
        <translation>Dois parâmetros</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>There is no log beside this study&apos;s file.</source>
        <translation>Não há log ao lado do arquivo deste estudo.</translation>
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
        <translation>%1, %2 em curso</translation>
    </message>
    <message>
        <source>%1 in trial %2</source>
        <translation>%1 na tentativa %2</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::WorkTeller</name>
    <message>
        <source>Another Leafbench is training</source>
        <translation>Outro Leafbench está treinando</translation>
    </message>
    <message>
        <source>Another Leafbench is tuning hyperparameters</source>
        <translation>Outro Leafbench está ajustando hiperparâmetros</translation>
    </message>
    <message>
        <source>Another Leafbench is computing statistics</source>
        <translation>Outro Leafbench está calculando estatísticas</translation>
    </message>
    <message>
        <source>Another Leafbench is measuring speedup</source>
        <translation>Outro Leafbench está medindo o speedup</translation>
    </message>
    <message>
        <source>Another Leafbench is replaying the paper</source>
        <translation>Outro Leafbench está reproduzindo o artigo</translation>
    </message>
    <message>
        <source>Another Leafbench is evaluating a run</source>
        <translation>Outro Leafbench está avaliando uma execução</translation>
    </message>
    <message>
        <source>Another Leafbench is training %1</source>
        <translation>Outro Leafbench está treinando %1</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::Worksheet</name>
    <message>
        <source>Lab %1: %2</source>
        <translation>Laboratório %1: %2</translation>
    </message>
    <message>
        <source>Guesses, before anything was measured</source>
        <translation>Palpites, antes de qualquer medição</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pergunta</translation>
    </message>
    <message>
        <source>Guess</source>
        <translation>Palpite</translation>
    </message>
    <message>
        <source>Answers: %1 of %2 right</source>
        <translation>Respostas: %1 de %2 certas</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Resposta</translation>
    </message>
    <message>
        <source>right</source>
        <translation>certa</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>errada</translation>
    </message>
    <message>
        <source>Everything that was measured</source>
        <translation>Tudo o que foi medido</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Medido</translation>
    </message>
    <message>
        <source>no name given</source>
        <translation>sem nome</translation>
    </message>
    <message>
        <source>Worksheet of %1, %2</source>
        <translation>Folha de atividades de %1, %2</translation>
    </message>
    <message>
        <source>Machine: %1, %2. Leafbench %3.</source>
        <translation>Máquina: %1, %2. Leafbench %3.</translation>
    </message>
    <message>
        <source>Code of this worksheet: %1. The HTML file holds the record behind it, which leafbench-cli worksheets checks and collects.</source>
        <translation>Código desta folha de atividades: %1. O arquivo HTML contém o registro correspondente, que leafbench-cli worksheets verifica e reúne.</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::WorksheetView</name>
    <message>
        <source>Your worksheet</source>
        <translation>Sua folha de atividades</translation>
    </message>
    <message>
        <source>%1 of %2 questions were right at the first answer. The worksheet has your guesses, what this machine measured, the figures and your answers.</source>
        <translation>%1 de %2 perguntas certas na primeira resposta. A folha de atividades tem seus palpites, o que esta máquina mediu, os gráficos e suas respostas.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Seu nome</translation>
    </message>
    <message>
        <source>&amp;Your name</source>
        <translation>Seu &amp;nome</translation>
    </message>
    <message>
        <source>Save as HTML…</source>
        <translation>Salvar como HTML…</translation>
    </message>
    <message>
        <source>To hand in: it holds the record that is checked</source>
        <translation>Para entregar: contém o registro que é verificado</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Salvar como PDF…</translation>
    </message>
    <message>
        <source>To print or to read</source>
        <translation>Para imprimir ou ler</translation>
    </message>
    <message>
        <source>Save worksheet</source>
        <translation>Salvar folha de atividades</translation>
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
        <translation>Salva como %1</translation>
    </message>
</context>
<context>
    <name>leafbench::words</name>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 e mais %2</translation>
    </message>
    <message>
        <source>%1 cannot be &quot;%2&quot;.</source>
        <translation>%1 não pode ser “%2”.</translation>
    </message>
    <message>
        <source>Use one of: %1.</source>
        <translation>Use um de: %1.</translation>
    </message>
    <message>
        <source>It goes from %1 to %2.</source>
        <translation>Vai de %1 a %2.</translation>
    </message>
    <message>
        <source>%1 ends too early: the file is cut off. Get it again from where it came.</source>
        <translation>%1 termina cedo demais: o arquivo está cortado. Obtenha-o de novo da origem.</translation>
    </message>
    <message>
        <source>%1 has %2 megapixels; the limit is %3. Make it smaller first.</source>
        <translation>%1 tem %2 megapixels; o limite é %3. Reduza a imagem antes.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 está vazio.</translation>
    </message>
    <message>
        <source>%1 is broken and cannot be decoded%2.</source>
        <translation>%1 está corrompido e não pode ser decodificado%2.</translation>
    </message>
    <message>
        <source>%1 does not exist. Check the path.</source>
        <translation>%1 não existe. Verifique o caminho.</translation>
    </message>
    <message>
        <source>%1 is not a folder. Choose the folder that holds the class folders.</source>
        <translation>%1 não é uma pasta. Escolha a pasta que contém as pastas das classes.</translation>
    </message>
    <message>
        <source>%1 cannot be read%2. Check its permissions.</source>
        <translation>Não foi possível ler %1%2. Verifique as permissões.</translation>
    </message>
    <message>
        <source>%1 cannot be written%2. Check the permissions and the space left.</source>
        <translation>Não foi possível gravar %1%2. Verifique as permissões e o espaço livre.</translation>
    </message>
    <message>
        <source>%1 is damaged or of another kind%2.</source>
        <translation>%1 está danificado ou é de outro tipo%2.</translation>
    </message>
    <message>
        <source>%1 holds no class folders with images. Choose the folder whose subfolders are the classes, or the one with train and valid inside.</source>
        <translation>%1 não contém pastas de classes com imagens. Escolha a pasta cujas subpastas são as classes, ou a que tem train e valid dentro.</translation>
    </message>
    <message>
        <source>None of the images could be read.</source>
        <translation>Nenhuma das imagens pôde ser lida.</translation>
    </message>
    <message>
        <source>None of the images could be read, %1 for example.</source>
        <translation>Nenhuma das imagens pôde ser lida, por exemplo %1.</translation>
    </message>
    <message>
        <source>The %1 subset holds no images. Make a split that gives it some, or choose another subset.</source>
        <translation>O subconjunto de %1 não contém imagens. Faça uma divisão que lhe dê algumas, ou escolha outro subconjunto.</translation>
    </message>
    <message>
        <source>The %1 subset needs at least %2 images.</source>
        <translation>O subconjunto de %1 precisa de pelo menos %2 imagens.</translation>
    </message>
    <message>
        <source>The split %1 was made for other images (first difference: %2). Make a new split for this folder.</source>
        <translation>A divisão %1 foi feita para outras imagens (primeira diferença: %2). Faça uma nova divisão para esta pasta.</translation>
    </message>
    <message>
        <source>The classes in %1 are not those of the run.</source>
        <translation>As classes em %1 não são as da execução.</translation>
    </message>
    <message>
        <source>%1 is not a run: it holds no run.json.</source>
        <translation>%1 não é uma execução: não contém run.json.</translation>
    </message>
    <message>
        <source>The run %1 has no model yet: its first epoch has not ended. Resume it first.</source>
        <translation>A execução %1 ainda não tem modelo: sua primeira época não terminou. Retome-a antes.</translation>
    </message>
    <message>
        <source>The weights in %1 do not fit ResNet-18: %2.</source>
        <translation>Os pesos em %1 não servem para a ResNet-18: %2.</translation>
    </message>
    <message>
        <source>The loss is no longer a number in epoch %1: the training diverged. Lower the learning rate.</source>
        <translation>A perda deixou de ser um número na época %1: o treino divergiu. Diminua a taxa de aprendizagem.</translation>
    </message>
    <message>
        <source>The memory did not suffice. Use a smaller batch size or input size.</source>
        <translation>A memória não foi suficiente. Use um tamanho de batch ou de entrada menor.</translation>
    </message>
    <message>
        <source>Something went wrong inside%1. Nothing already stored is lost.</source>
        <translation>Algo deu errado internamente%1. Nada do que já estava guardado se perdeu.</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>Dados</translation>
    </message>
    <message>
        <source>Folder of class folders, or of train and valid.</source>
        <translation>Pasta com as pastas das classes, ou com train e valid.</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Divisão</translation>
    </message>
    <message>
        <source>auto, folders (keep train and valid), stratified, or a saved split file.</source>
        <translation>auto, folders (manter train e valid), stratified (estratificada) ou um arquivo de divisão salvo.</translation>
    </message>
    <message>
        <source>Training share</source>
        <translation>Fração de treino</translation>
    </message>
    <message>
        <source>Share of all images that train (stratified split).</source>
        <translation>Fração de todas as imagens que treina (divisão estratificada).</translation>
    </message>
    <message>
        <source>Validation share</source>
        <translation>Fração de validação</translation>
    </message>
    <message>
        <source>Share of all images that validate (stratified split).</source>
        <translation>Fração de todas as imagens que valida (divisão estratificada).</translation>
    </message>
    <message>
        <source>Test share</source>
        <translation>Fração de teste</translation>
    </message>
    <message>
        <source>Share kept for the test: of all images, or of train when the folders are kept.</source>
        <translation>Fração reservada para o teste: de todas as imagens, ou de train quando as pastas são mantidas.</translation>
    </message>
    <message>
        <source>Input size</source>
        <translation>Tamanho da entrada</translation>
    </message>
    <message>
        <source>Side of the pictures the network sees, in pixels. Half the size is about four times faster.</source>
        <translation>Lado das imagens que a rede vê, em pixels. A metade do tamanho é cerca de quatro vezes mais rápida.</translation>
    </message>
    <message>
        <source>Augmentation</source>
        <translation>Aumento de dados</translation>
    </message>
    <message>
        <source>Random changes to training pictures, so that the network does not learn them by heart.</source>
        <translation>Alterações aleatórias nas imagens de treino, para que a rede não as decore.</translation>
    </message>
    <message>
        <source>Trainable</source>
        <translation>Treinável</translation>
    </message>
    <message>
        <source>The whole network, or the last layer alone (the paper&apos;s setting).</source>
        <translation>A rede inteira, ou só a última camada (como no artigo).</translation>
    </message>
    <message>
        <source>By each batch (the paper&apos;s setting), or fixed: by the stored statistics, which then stay. Fixed, with the head alone and no augmentation, pictures pass the network only once.</source>
        <translation>Por cada batch (como no artigo), ou fixo: pelas estatísticas guardadas, que então não mudam. Fixo, só com a head e sem aumento de dados, as imagens passam pela rede uma única vez.</translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>Dropout</translation>
    </message>
    <message>
        <source>Share of outputs dropped at random after the last layer while training.</source>
        <translation>Fração das saídas descartadas ao acaso depois da última camada durante o treino.</translation>
    </message>
    <message>
        <source>Start weights</source>
        <translation>Pesos iniciais</translation>
    </message>
    <message>
        <source>Optimizer</source>
        <translation>Otimizador</translation>
    </message>
    <message>
        <source>How the weights follow the gradients.</source>
        <translation>Como os pesos seguem os gradientes.</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Taxa de aprendizagem</translation>
    </message>
    <message>
        <source>Size of a step; the highest one of the one-cycle schedule.</source>
        <translation>Tamanho de um passo; o maior, no agendamento one-cycle.</translation>
    </message>
    <message>
        <source>Momentum</source>
        <translation>Momentum</translation>
    </message>
    <message>
        <source>How much of the last step goes into the next (SGD).</source>
        <translation>Quanto do último passo entra no seguinte (SGD).</translation>
    </message>
    <message>
        <source>Nesterov</source>
        <translation>Nesterov</translation>
    </message>
    <message>
        <source>Look one step ahead with the momentum (SGD).</source>
        <translation>Olhar um passo à frente com o momentum (SGD).</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>Weight decay</translation>
    </message>
    <message>
        <source>Pulls the weights towards zero, against overfitting.</source>
        <translation>Puxa os pesos em direção a zero, contra o overfitting.</translation>
    </message>
    <message>
        <source>Label smoothing</source>
        <translation>Suavizar rótulos</translation>
    </message>
    <message>
        <source>Share of the target spread over all classes, so that the network stays less sure.</source>
        <translation>Fração do alvo distribuída por todas as classes, para que a rede fique menos segura.</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Agendamento</translation>
    </message>
    <message>
        <source>How the learning rate changes over the training.</source>
        <translation>Como a taxa de aprendizagem muda ao longo do treino.</translation>
    </message>
    <message>
        <source>Step size</source>
        <translation>Tamanho do degrau</translation>
    </message>
    <message>
        <source>Epochs between two falls of the learning rate (step schedule).</source>
        <translation>Épocas entre duas quedas da taxa de aprendizagem (agendamento em degraus).</translation>
    </message>
    <message>
        <source>Gamma</source>
        <translation>Gamma</translation>
    </message>
    <message>
        <source>Factor of the learning rate at each step (step schedule).</source>
        <translation>Fator da taxa de aprendizagem em cada degrau (agendamento em degraus).</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Épocas</translation>
    </message>
    <message>
        <source>How often the training goes over all images.</source>
        <translation>Quantas vezes o treino passa por todas as imagens.</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>Tamanho do batch</translation>
    </message>
    <message>
        <source>Images that make one step.</source>
        <translation>Imagens que formam um passo.</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Precisão</translation>
    </message>
    <message>
        <source>bfloat16 is about twice as fast where the processor has it; elsewhere float32 is used.</source>
        <translation>bfloat16 é cerca de duas vezes mais rápido onde o processador o tem; nos outros usa-se float32.</translation>
    </message>
    <message>
        <source>Loader workers</source>
        <translation>Workers do loader</translation>
    </message>
    <message>
        <source>Threads that load pictures; 0: the training thread loads them; -1: chosen from the cores.</source>
        <translation>Threads que carregam imagens; 0: a thread do treino as carrega; -1: escolhido pelos núcleos.</translation>
    </message>
    <message>
        <source>Replicas</source>
        <translation>Réplicas</translation>
    </message>
    <message>
        <source>Copies of the model that share each batch.</source>
        <translation>Cópias do modelo que repartem cada batch.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semente</translation>
    </message>
    <message>
        <source>The same seed gives the same numbers on the same machine.</source>
        <translation>A mesma semente dá os mesmos números na mesma máquina.</translation>
    </message>
    <message>
        <source>Whole network</source>
        <translation>Rede inteira</translation>
    </message>
    <message>
        <source>Head alone</source>
        <translation>Só a head</translation>
    </message>
    <message>
        <source>By each batch</source>
        <translation>Por cada batch</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>Fixo</translation>
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
        <translation>Constante</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Degraus</translation>
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
        <translation>Espelhamentos</translation>
    </message>
    <message>
        <source>Quarter turns</source>
        <translation>Quartos de volta</translation>
    </message>
    <message>
        <source>Random crops</source>
        <translation>Recortes aleatórios</translation>
    </message>
    <message>
        <source>Colour jitter</source>
        <translation>Variação de cores</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhum</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>The folders&apos; own</source>
        <translation>A das próprias pastas</translation>
    </message>
    <message>
        <source>Stratified</source>
        <translation>Estratificada</translation>
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
        <translation>Leitura da pasta</translation>
    </message>
    <message>
        <source>Channel statistics</source>
        <translation>Estatística dos canais</translation>
    </message>
    <message>
        <source>Features of the pictures</source>
        <translation>Características das imagens</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Treino</translation>
    </message>
    <message>
        <source>Validating</source>
        <translation>Validação</translation>
    </message>
    <message>
        <source>Evaluating</source>
        <translation>Avaliação</translation>
    </message>
    <message>
        <source>Drawing leaves</source>
        <translation>Desenho de folhas</translation>
    </message>
    <message>
        <source>training</source>
        <translation>treino</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>validação</translation>
    </message>
    <message>
        <source>test</source>
        <translation>teste</translation>
    </message>
    <message>
        <source>no subset</source>
        <translation>nenhum subconjunto</translation>
    </message>
    <message>
        <source>%1: a class folder without images.</source>
        <translation>%1: uma pasta de classe sem imagens.</translation>
    </message>
    <message>
        <source>%1: cannot be read (%2).</source>
        <translation>%1: não pode ser lido (%2).</translation>
    </message>
    <message>
        <source>%1: %2 images are too few for the shares; none went to %3.</source>
        <translation>%1: %2 imagens são poucas para as frações; nenhuma foi para %3.</translation>
    </message>
    <message>
        <source>%1 workers and %2 replicas on %3 cores: more than the machine has, so they will wait for each other and may run slower.</source>
        <translation>%1 workers e %2 réplicas em %3 núcleos: mais do que a máquina tem, portanto vão esperar uns pelos outros e podem ficar mais lentos.</translation>
    </message>
    <message>
        <source>The dataset %1 changed while it was used%2. Scan it again and start anew.</source>
        <translation>O conjunto de dados %1 mudou enquanto era usado%2. Leia-o de novo e recomece.</translation>
    </message>
    <message>
        <source>The worker processes could not be started from %1%2.</source>
        <translation>Não foi possível iniciar os processos worker a partir de %1%2.</translation>
    </message>
    <message>
        <source>The task &quot;%1&quot; ended its worker process %2 times%3. Look at the files it reads, or at the memory.</source>
        <translation>A tarefa “%1” derrubou seu processo worker %2 vezes%3. Verifique os arquivos que ela lê, ou a memória.</translation>
    </message>
    <message>
        <source>The library %1 could not be loaded%2. Install the program and its packages again.</source>
        <translation>Não foi possível carregar a biblioteca %1%2. Instale de novo o programa e seus pacotes.</translation>
    </message>
    <message>
        <source>1 core</source>
        <translation>1 núcleo</translation>
    </message>
    <message>
        <source>%1 cores</source>
        <translation>%1 núcleos</translation>
    </message>
    <message>
        <source>the training thread loads by itself</source>
        <translation>a própria thread do treino carrega</translation>
    </message>
    <message>
        <source>1 loader worker</source>
        <translation>1 worker do loader</translation>
    </message>
    <message>
        <source>%1 loader workers</source>
        <translation>%1 workers do loader</translation>
    </message>
    <message>
        <source>%1: %2, %3 of %4</source>
        <translation>%1: %2, %3 de %4</translation>
    </message>
    <message>
        <source>1 replica</source>
        <translation>1 réplica</translation>
    </message>
    <message>
        <source>%1 replicas</source>
        <translation>%1 réplicas</translation>
    </message>
    <message>
        <source>1 thread</source>
        <translation>1 thread</translation>
    </message>
    <message>
        <source>%1 threads</source>
        <translation>%1 threads</translation>
    </message>
    <message>
        <source>%1 memory</source>
        <translation>%1 de memória</translation>
    </message>
    <message>
        <source>no GPU</source>
        <translation>sem GPU</translation>
    </message>
    <message>
        <source>%1 (95 % interval %2 to %3)</source>
        <translation>%1 (intervalo de 95 % de %2 a %3)</translation>
    </message>
    <message>
        <source>It scales: %1 do the work with an efficiency of %2.</source>
        <translation>Escala: %1 fazem o trabalho com uma eficiência de %2.</translation>
    </message>
    <message>
        <source>Overhead grows: %1 take %2 times as long as fewer, for there are %3 cores and they take turns.</source>
        <translation>O overhead cresce: %1 levam %2 vezes o tempo de menos, pois há %3 núcleos e eles se revezam.</translation>
    </message>
    <message>
        <source>Overhead grows: %1 take %2 times as long as fewer, although each could have a core.</source>
        <translation>O overhead cresce: %1 levam %2 vezes o tempo de menos, embora cada um pudesse ter um núcleo.</translation>
    </message>
    <message>
        <source>It saturates at the %1 cores: %2 reach %3 times the speed of one worker a core.</source>
        <translation>Satura nos %1 núcleos: %2 alcançam %3 vezes a velocidade de um worker por núcleo.</translation>
    </message>
    <message>
        <source>Take more images or more repeats, and close other programs.</source>
        <translation>Use mais imagens ou mais repetições, e feche outros programas.</translation>
    </message>
    <message>
        <source>Too noisy to say: the repeats differ too much for so few of them.</source>
        <translation>Ruidoso demais para dizer: as repetições diferem muito para serem tão poucas.</translation>
    </message>
    <message>
        <source>Too noisy to say: the repeats differ so much that a speedup is only known to within %1.</source>
        <translation>Ruidoso demais para dizer: as repetições diferem tanto que um speedup só é conhecido com margem de %1.</translation>
    </message>
    <message>
        <source>Nothing to compare yet: measure two worker counts at least.</source>
        <translation>Ainda nada a comparar: meça pelo menos dois números de workers.</translation>
    </message>
    <message>
        <source>Each count was measured once, so the spread is not known: take three repeats.</source>
        <translation>Cada número foi medido uma vez, portanto a dispersão não é conhecida: faça três repetições.</translation>
    </message>
    <message>
        <source>Statistics by task graph</source>
        <translation>Estatística por grafo de tarefas</translation>
    </message>
    <message>
        <source>Statistics by loader</source>
        <translation>Estatística pelo loader</translation>
    </message>
    <message>
        <source>Training by loader workers</source>
        <translation>Treino com workers do loader</translation>
    </message>
    <message>
        <source>Training by replicas</source>
        <translation>Treino com réplicas</translation>
    </message>
    <message>
        <source>1 worker process</source>
        <translation>1 processo worker</translation>
    </message>
    <message>
        <source>%1 worker processes</source>
        <translation>%1 processos worker</translation>
    </message>
    <message>
        <source>read</source>
        <translation>ler</translation>
    </message>
    <message>
        <source>decode</source>
        <translation>decodificar</translation>
    </message>
    <message>
        <source>compute</source>
        <translation>calcular</translation>
    </message>
    <message>
        <source>transfer</source>
        <translation>transferir</translation>
    </message>
    <message>
        <source>wait</source>
        <translation>esperar</translation>
    </message>
    <message>
        <source>running</source>
        <translation>em curso</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>terminado</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelado</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>falhou</translation>
    </message>
    <message>
        <source>cold file cache</source>
        <translation>cache de arquivos frio</translation>
    </message>
    <message>
        <source>warm file cache</source>
        <translation>cache de arquivos quente</translation>
    </message>
    <message>
        <source>%1 of the time behaves as if it were serial (Amdahl): no number of workers shortens that.</source>
        <translation>%1 do tempo se comporta como serial (Amdahl): nenhum número de workers o encurta.</translation>
    </message>
    <message>
        <source>Without loader workers the training waits for data %1 of the time: that is what they can take away.</source>
        <translation>Sem workers do loader, o treino espera por dados %1 do tempo: é isso que eles podem eliminar.</translation>
    </message>
    <message>
        <source>With %1 the network takes the time, not the loader (it waits %2): more of them cannot help.</source>
        <translation>Com %1 é a rede que leva o tempo, não o loader (ela espera %2): mais deles não ajudam.</translation>
    </message>
    <message>
        <source>It is memory-bound: %1 with a core each need %2 times the worker-seconds of one alone.</source>
        <translation>É limitado pela memória (memory-bound): %1 com um núcleo cada precisam de %2 vezes os segundos de worker de um sozinho.</translation>
    </message>
    <message>
        <source>Other programs took %1 cores meanwhile: measure again on an idle machine.</source>
        <translation>Outros programas ocuparam %1 núcleos nesse tempo: meça de novo com a máquina ociosa.</translation>
    </message>
    <message>
        <source>The speedup is in between: neither near the ideal nor flat.</source>
        <translation>O speedup fica no meio: nem perto do ideal nem plano.</translation>
    </message>
    <message>
        <source>Serial fraction %1 by Amdahl, %2 by Gustafson.</source>
        <translation>Fração serial %1 por Amdahl, %2 por Gustafson.</translation>
    </message>
    <message>
        <source>%1 x</source>
        <translation>%1 x</translation>
    </message>
    <message>
        <source>Measuring</source>
        <translation>Medição</translation>
    </message>
    <message>
        <source>1 worker</source>
        <translation>1 worker</translation>
    </message>
    <message>
        <source>%1 workers</source>
        <translation>%1 workers</translation>
    </message>
    <message>
        <source>%1, repeat %2 of %3</source>
        <translation>%1, repetição %2 de %3</translation>
    </message>
    <message>
        <source>epoch %1 of %2</source>
        <translation>época %1 de %2</translation>
    </message>
    <message>
        <source>%1 workers were asked for, but only %2 can run at a time on this machine&apos;s cores. They will wait for each other and may be slower than %2; ask for no more than that.</source>
        <translation>Foram pedidos %1 workers, mas só %2 podem correr ao mesmo tempo nos núcleos desta máquina. Eles vão esperar uns pelos outros e podem ser mais lentos do que %2; não peça mais do que isso.</translation>
    </message>
    <message>
        <source>PyTorch&apos;s own DataParallel does nothing without two GPUs. Here copies of the model share each batch on the processor&apos;s cores.</source>
        <translation>O DataParallel do próprio PyTorch não faz nada sem duas GPUs. Aqui cópias do modelo repartem cada batch nos núcleos do processador.</translation>
    </message>
    <message>
        <source>More workers were no faster, so Amdahl&apos;s and Gustafson&apos;s laws have nothing to go on: nothing is predicted.</source>
        <translation>Mais workers não foram mais rápidos, portanto as leis de Amdahl e de Gustafson não têm em que se apoiar: nada é previsto.</translation>
    </message>
    <message>
        <source>%1 is not a tuning study that can be used%2. Choose another file.</source>
        <translation>%1 não é um estudo de ajuste utilizável%2. Escolha outro arquivo.</translation>
    </message>
    <message>
        <source>Another program is tuning the study %1%2. Wait for it, or stop it there.</source>
        <translation>Outro programa está ajustando o estudo %1%2. Espere por ele, ou pare-o lá.</translation>
    </message>
    <message>
        <source>Another program keeps the study %1 locked%2. Close it there and try again.</source>
        <translation>Outro programa mantém o estudo %1 bloqueado%2. Feche-o lá e tente de novo.</translation>
    </message>
    <message>
        <source>The study %1 was made by an older Optuna%2. Bring it up to date first: optuna storage upgrade --storage sqlite:///FILE.</source>
        <translation>O estudo %1 foi feito por um Optuna mais antigo%2. Atualize-o antes: optuna storage upgrade --storage sqlite:///FILE.</translation>
    </message>
    <message>
        <source>The study %1 was made by a newer Optuna than this program knows%2. Use a newer version of this program.</source>
        <translation>O estudo %1 foi feito por um Optuna mais novo do que este programa conhece%2. Use uma versão mais nova deste programa.</translation>
    </message>
    <message>
        <source>The study %1 was begun with other settings: %2. Use those, or begin a new study.</source>
        <translation>O estudo %1 foi começado com outras configurações: %2. Use essas, ou comece um novo estudo.</translation>
    </message>
    <message>
        <source>%1: the low end lies above the high one (%2).</source>
        <translation>%1: o extremo inferior está acima do superior (%2).</translation>
    </message>
    <message>
        <source>%1: a logarithmic range must begin above 0, not at %2.</source>
        <translation>%1: uma faixa logarítmica precisa começar acima de 0, não em %2.</translation>
    </message>
    <message>
        <source>%1: a logarithmic range has no step (%2).</source>
        <translation>%1: uma faixa logarítmica não tem passo (%2).</translation>
    </message>
    <message>
        <source>%1: a step cannot be %2.</source>
        <translation>%1: um passo não pode ser %2.</translation>
    </message>
    <message>
        <source>%1: %2 is not a number to search between.</source>
        <translation>%1: %2 não é um número que possa limitar a busca.</translation>
    </message>
    <message>
        <source>%1 goes in whole numbers, and %2 is none.</source>
        <translation>%1 aceita números inteiros, e %2 não é um.</translation>
    </message>
    <message>
        <source>%1 needs at least one choice.</source>
        <translation>%1 precisa de pelo menos uma opção.</translation>
    </message>
    <message>
        <source>%1 has a choice twice.</source>
        <translation>%1 tem uma opção duas vezes.</translation>
    </message>
    <message>
        <source>%1 is searched twice: remove one of the rows.</source>
        <translation>%1 é buscado duas vezes: remova uma das linhas.</translation>
    </message>
    <message>
        <source>%1: its condition is about %2, which no row above searches.</source>
        <translation>%1: a condição é sobre %2, que nenhuma linha acima busca.</translation>
    </message>
    <message>
        <source>%1: its condition can never hold (%2).</source>
        <translation>%1: a condição nunca pode valer (%2).</translation>
    </message>
    <message>
        <source>The search space is empty: add a parameter.</source>
        <translation>O espaço de busca está vazio: adicione um parâmetro.</translation>
    </message>
    <message>
        <source>Batch norm</source>
        <translation>BatchNorm</translation>
    </message>
    <message>
        <source>It scales: with %1 the efficiency is %2.</source>
        <translation>Escala: com %1 a eficiência é %2.</translation>
    </message>
    <message>
        <source>Tuning by parallel trials</source>
        <translation>Ajuste com tentativas paralelas</translation>
    </message>
    <message>
        <source>1 trial at a time</source>
        <translation>1 tentativa por vez</translation>
    </message>
    <message>
        <source>%1 trials at a time</source>
        <translation>%1 tentativas por vez</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 ou %2</translation>
    </message>
    <message>
        <source>%1 changes nothing here: it counts only when %2 is %3.</source>
        <translation>%1 não muda nada aqui: só conta quando %2 é %3.</translation>
    </message>
    <message>
        <source>%1 counts only when %2 is %3: make that its condition.</source>
        <translation>%1 só conta quando %2 é %3: faça disso a condição.</translation>
    </message>
    <message>
        <source>Bayesian (TPE)</source>
        <translation>Bayesiano (TPE)</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>Aleatório</translation>
    </message>
    <message>
        <source>Quasi-random</source>
        <translation>Quase aleatório</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Grade</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Mediana</translation>
    </message>
    <message>
        <source>Successive halving</source>
        <translation>Successive halving</translation>
    </message>
    <message>
        <source>Hyperband</source>
        <translation>Hyperband</translation>
    </message>
    <message>
        <source>Validation loss</source>
        <translation>Perda de validação</translation>
    </message>
    <message>
        <source>Validation accuracy</source>
        <translation>Acurácia de validação</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sim</translation>
    </message>
    <message>
        <source>no</source>
        <translation>não</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>, log</source>
        <translation>, log</translation>
    </message>
    <message>
        <source>, step %1</source>
        <translation>, passo %1</translation>
    </message>
    <message>
        <source>only when %1 is %2</source>
        <translation>só quando %1 é %2</translation>
    </message>
    <message>
        <source>1 trial at a time, with all %1. Trials that already use all cores cannot gain from running side by side</source>
        <translation>1 tentativa por vez, com todos os %1. Tentativas que já usam todos os núcleos não ganham nada correndo lado a lado</translation>
    </message>
    <message>
        <source>1 trial at a time, with %1 of %2</source>
        <translation>1 tentativa por vez, com %1 de %2</translation>
    </message>
    <message>
        <source>%1 trials at a time, %2 each, of %3</source>
        <translation>%1 tentativas por vez, %2 cada, de %3</translation>
    </message>
    <message>
        <source>Trials that already use all cores cannot gain from running side by side. Give each fewer cores, or run one at a time.</source>
        <translation>Tentativas que já usam todos os núcleos não ganham nada correndo lado a lado. Dê menos núcleos a cada uma, ou execute uma por vez.</translation>
    </message>
    <message>
        <source>%1 threads on %2: more than the machine has, so trials will wait for each other.</source>
        <translation>%1 threads em %2: mais do que a máquina tem, portanto as tentativas vão esperar umas pelas outras.</translation>
    </message>
    <message>
        <source>The loss was no longer a number: the training diverged.</source>
        <translation>A perda deixou de ser um número: o treino divergiu.</translation>
    </message>
    <message>
        <source>The memory did not suffice.</source>
        <translation>A memória não foi suficiente.</translation>
    </message>
    <message>
        <source>Tuning</source>
        <translation>Ajuste</translation>
    </message>
    <message>
        <source>%1 of %2 trials</source>
        <translation>%1 de %2 tentativas</translation>
    </message>
    <message>
        <source>%1 by name</source>
        <translation>%1 pelo nome</translation>
    </message>
    <message>
        <source>%1 by the leaf map</source>
        <translation>%1 pela lista de folhas</translation>
    </message>
    <message>
        <source>%1 by identical bytes</source>
        <translation>%1 por bytes idênticos</translation>
    </message>
    <message>
        <source>%1 by look</source>
        <translation>%1 pela aparência</translation>
    </message>
    <message>
        <source>Each of %1 images shows a leaf of its own.</source>
        <translation>Cada uma das %1 imagens mostra uma folha própria.</translation>
    </message>
    <message>
        <source>%1 images show %2 leaves; %3 are further copies: %4.</source>
        <translation>%1 imagens mostram %2 folhas; %3 são cópias adicionais: %4.</translation>
    </message>
    <message>
        <source>%1 images lie, identical or looking the same, in another class too: a label of each is wrong.</source>
        <translation>%1 imagens estão, idênticas ou com a mesma aparência, também em outra classe: um dos rótulos de cada uma está errado.</translation>
    </message>
    <message>
        <source>None of %1 %2 images shows a leaf that is also in train.</source>
        <translation>Nenhuma das %1 imagens de %2 mostra uma folha que também está em train.</translation>
    </message>
    <message>
        <source>%1 of %2 %3 images (%4) show a leaf that is also in train.</source>
        <translation>%1 de %2 imagens de %3 (%4) mostram uma folha que também está em train.</translation>
    </message>
    <message>
        <source>the folder&apos;s own</source>
        <translation>a da própria pasta</translation>
    </message>
    <message>
        <source>70 / 20 / 10 by class</source>
        <translation>70 / 20 / 10 por classe</translation>
    </message>
    <message>
        <source>the paper&apos;s</source>
        <translation>a do artigo</translation>
    </message>
    <message>
        <source>leaf-clean</source>
        <translation>sem folhas repetidas</translation>
    </message>
    <message>
        <source>This split has no validation or test images to compare with train.</source>
        <translation>Esta divisão não tem imagens de validação ou teste para comparar com train.</translation>
    </message>
    <message>
        <source>As far as names and looks tell, a score on this split is earned on leaves that the network has never seen.</source>
        <translation>Até onde nomes e aparência permitem dizer, um resultado nesta divisão vem de folhas que a rede nunca viu.</translation>
    </message>
    <message>
        <source>Few enough to hardly move a score; a leaf-clean split has none.</source>
        <translation>Tão poucas que mal mudam um resultado; uma divisão sem folhas repetidas não tem nenhuma.</translation>
    </message>
    <message>
        <source>A score on this split partly measures memory: compare it with one on a leaf-clean split.</source>
        <translation>Um resultado nesta divisão mede em parte a memória: compare-o com um em uma divisão sem folhas repetidas.</translation>
    </message>
    <message>
        <source>Eight background pixels alone name the class of %1 of %2 images (95 % interval %3 – %4; chance %5).</source>
        <translation>Só oito pixels do fundo já indicam a classe de %1 de %2 imagens (intervalo de 95 % %3 – %4; acaso %5).</translation>
    </message>
    <message>
        <source>The background tells next to nothing of the class: a network has to look at the leaf.</source>
        <translation>O fundo não diz quase nada da classe: uma rede precisa olhar a folha.</translation>
    </message>
    <message>
        <source>That is %1 times chance, without a look at any leaf: the photographs of a class share their cardboard and light. Part of any accuracy here may be that, and it is lost on photographs from elsewhere.</source>
        <translation>Isso é %1 vezes o acaso, sem olhar nenhuma folha: as fotografias de uma classe têm em comum o papelão e a luz. Parte de qualquer acurácia aqui pode vir disso, e se perde em fotografias de outro lugar.</translation>
    </message>
    <message>
        <source>Save it as a JPEG, PNG, BMP, WebP, TIFF or PPM picture.</source>
        <translation>Salve-o como imagem JPEG, PNG, BMP, WebP, TIFF ou PPM.</translation>
    </message>
    <message>
        <source>JPEG, PNG, BMP, WebP, TIFF, PGM and PPM pictures can be used.</source>
        <translation>Podem ser usadas imagens JPEG, PNG, BMP, WebP, TIFF, PGM e PPM.</translation>
    </message>
    <message>
        <source>%1 is no JPEG, PNG, BMP, WebP, TIFF, PGM or PPM picture.</source>
        <translation>%1 não é uma imagem JPEG, PNG, BMP, WebP, TIFF, PGM ou PPM.</translation>
    </message>
    <message>
        <source>%1 is %2.</source>
        <translation>%1 é %2.</translation>
    </message>
    <message>
        <source>The name of %1 holds bytes that are no letters (not UTF-8). Rename it first.</source>
        <translation>O nome de %1 contém bytes que não são letras (não é UTF-8). Renomeie-o antes.</translation>
    </message>
    <message>
        <source>Too few sound images to ask the background: at least %1 of several leaves are needed.</source>
        <translation>Há poucas imagens íntegras para examinar o fundo: são necessárias pelo menos %1 de várias folhas.</translation>
    </message>
    <message>
        <source>%1 and %2 were evaluated on different images, so there is nothing to compare. Evaluate both on the same subset of the same dataset.</source>
        <translation>%1 e %2 foram avaliadas em imagens diferentes, portanto não há o que comparar. Avalie ambas no mesmo subconjunto do mesmo conjunto de dados.</translation>
    </message>
    <message>
        <source>a GIF animation</source>
        <translation>uma animação GIF</translation>
    </message>
    <message>
        <source>a GIF picture</source>
        <translation>uma imagem GIF</translation>
    </message>
    <message>
        <source>a WebP animation</source>
        <translation>uma animação WebP</translation>
    </message>
    <message>
        <source>a HEIC picture, as some telephones make them</source>
        <translation>uma imagem HEIC, como as que alguns celulares fazem</translation>
    </message>
    <message>
        <source>an AVIF picture</source>
        <translation>uma imagem AVIF</translation>
    </message>
    <message>
        <source>a JPEG 2000 picture</source>
        <translation>uma imagem JPEG 2000</translation>
    </message>
    <message>
        <source>a JPEG XL picture</source>
        <translation>uma imagem JPEG XL</translation>
    </message>
    <message>
        <source>a Photoshop file</source>
        <translation>um arquivo do Photoshop</translation>
    </message>
    <message>
        <source>a GIMP file</source>
        <translation>um arquivo do GIMP</translation>
    </message>
    <message>
        <source>an SVG drawing</source>
        <translation>um desenho SVG</translation>
    </message>
    <message>
        <source>an icon</source>
        <translation>um ícone</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>um documento PDF</translation>
    </message>
    <message>
        <source>a PostScript document</source>
        <translation>um documento PostScript</translation>
    </message>
    <message>
        <source>a web page</source>
        <translation>uma página da web</translation>
    </message>
    <message>
        <source>an MP4 video</source>
        <translation>um vídeo MP4</translation>
    </message>
    <message>
        <source>a QuickTime video</source>
        <translation>um vídeo QuickTime</translation>
    </message>
    <message>
        <source>an AVI video</source>
        <translation>um vídeo AVI</translation>
    </message>
    <message>
        <source>a Matroska or WebM video</source>
        <translation>um vídeo Matroska ou WebM</translation>
    </message>
    <message>
        <source>an MPEG video</source>
        <translation>um vídeo MPEG</translation>
    </message>
    <message>
        <source>a Flash video</source>
        <translation>um vídeo Flash</translation>
    </message>
    <message>
        <source>a Windows Media file</source>
        <translation>um arquivo Windows Media</translation>
    </message>
    <message>
        <source>an Ogg sound or video</source>
        <translation>um áudio ou vídeo Ogg</translation>
    </message>
    <message>
        <source>a sound file</source>
        <translation>um arquivo de áudio</translation>
    </message>
    <message>
        <source>a ZIP archive or an office document</source>
        <translation>um arquivo ZIP ou um documento de escritório</translation>
    </message>
    <message>
        <source>an archive</source>
        <translation>um arquivo compactado</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>um programa</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>um banco de dados</translation>
    </message>
    <message>
        <source>a text file</source>
        <translation>um arquivo de texto</translation>
    </message>
    <message>
        <source>a pipe</source>
        <translation>um pipe</translation>
    </message>
    <message>
        <source>a socket</source>
        <translation>um socket</translation>
    </message>
    <message>
        <source>a device</source>
        <translation>um dispositivo</translation>
    </message>
    <message>
        <source>a folder</source>
        <translation>uma pasta</translation>
    </message>
    <message>
        <source>Learning what the run knows</source>
        <translation>Aprendendo o que a execução sabe</translation>
    </message>
    <message>
        <source>Opening every picture</source>
        <translation>Abrindo todas as imagens</translation>
    </message>
    <message>
        <source>Asking the background</source>
        <translation>Examinando o fundo</translation>
    </message>
    <message>
        <source>The run %1 was written by a later version of this program (format %2). Use that one, or a newer.</source>
        <translation>A execução %1 foi gravada por uma versão posterior deste programa (formato %2). Use essa versão ou uma mais nova.</translation>
    </message>
    <message>
        <source>Checkpoint every</source>
        <translation>Checkpoint a cada</translation>
    </message>
    <message>
        <source>Seconds between two stored states: the most that a crash can cost. It changes no result.</source>
        <translation>Segundos entre dois estados guardados: o máximo que uma falha pode custar. Não muda nenhum resultado.</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Exportando</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>Escrevendo o relatório</translation>
    </message>
    <message>
        <source>Bundle</source>
        <translation>Pacote</translation>
    </message>
    <message>
        <source>Copying the run</source>
        <translation>Copiando a execução</translation>
    </message>
    <message>
        <source>Replaying the paper</source>
        <translation>Reproduzindo o artigo</translation>
    </message>
    <message>
        <source>step %1 of %2</source>
        <translation>passo %1 de %2</translation>
    </message>
    <message>
        <source>The process that does this work ended unexpectedly (%1) before it had begun. Start it again.</source>
        <translation>O processo que faz este trabalho terminou inesperadamente (%1) antes de começar. Inicie-o de novo.</translation>
    </message>
    <message>
        <source>The process that worked on %1 ended unexpectedly (%2). Nothing that was stored is lost.</source>
        <translation>O processo que trabalhava em %1 terminou inesperadamente (%2). Nada do que foi guardado se perdeu.</translation>
    </message>
    <message>
        <source>The folder %1 is no longer there. What is done so far is kept: bring it back and resume.</source>
        <translation>A pasta %1 já não está lá. O que foi feito até agora fica guardado: traga-a de volta e retome.</translation>
    </message>
    <message>
        <source>Another program is training the run %1%2. Wait for it, or stop it there.</source>
        <translation>Outro programa está treinando a execução %1%2. Espere por ele, ou pare-o lá.</translation>
    </message>
    <message>
        <source>%1 of %2 images cannot be read</source>
        <translation>%1 de %2 imagens não podem ser lidas</translation>
    </message>
    <message>
        <source>%1 of %2 %3 images cannot be read</source>
        <translation>%1 de %2 imagens de %3 não podem ser lidas</translation>
    </message>
    <message>
        <source> (for example %1)</source>
        <translation> (por exemplo %1)</translation>
    </message>
    <message>
        <source>: too many for numbers that mean anything. Repair or remove them first.</source>
        <translation>: demais para números que signifiquem algo. Repare-as ou remova-as antes.</translation>
    </message>
    <message>
        <source>%1 holds several datasets side by side. Choose one of them: %2.</source>
        <translation>%1 contém vários conjuntos de dados lado a lado. Escolha um deles: %2.</translation>
    </message>
    <message>
        <source>%1: passed over, for they are no images: %2.</source>
        <translation>%1: ignorados, por não serem imagens: %2.</translation>
    </message>
    <message>
        <source>%1: counted as %2, for only case, spaces or the form of its letters differ.</source>
        <translation>%1: conta como %2, pois só diferem maiúsculas, espaços ou a forma das letras.</translation>
    </message>
    <message>
        <source>a TIFF picture of other than 8 or 16 bits, or a camera&apos;s raw file</source>
        <translation>uma imagem TIFF com bits diferentes de 8 ou 16, ou o arquivo raw de uma câmera</translation>
    </message>
    <message>
        <source>The file %1 has %2 GB; no picture of more than %3 GB is read. Look at whether it is a picture.</source>
        <translation>O arquivo %1 tem %2 GB; nenhuma imagem com mais de %3 GB é lida. Verifique se é mesmo uma imagem.</translation>
    </message>
    <message>
        <source>Pictures of the split that are no longer there: %1 (%2). They are left out.</source>
        <translation>Imagens da divisão que já não estão lá: %1 (%2). Elas ficam de fora.</translation>
    </message>
    <message>
        <source>Pictures that are new since the training: %1 (%2). They are not used.</source>
        <translation>Imagens novas desde o treino: %1 (%2). Elas não são usadas.</translation>
    </message>
    <message>
        <source>LibTorch %1 began this run, and another version goes on with it: the numbers are near those of an unbroken run, but not the same bits.</source>
        <translation>O LibTorch %1 começou esta execução, e outra versão a continua: os números ficam próximos dos de uma execução sem interrupção, mas não são os mesmos bits.</translation>
    </message>
    <message>
        <source>This takes about %1 of memory (%2), and %3 are free here.</source>
        <translation>Isto ocupa cerca de %1 de memória (%2), e aqui há %3 livres.</translation>
    </message>
    <message>
        <source>No %1 is small enough: use a smaller input_size, end other programs, or give this one more memory.</source>
        <translation>Nenhum valor de %1 é pequeno o bastante: use um input_size menor, encerre outros programas ou dê mais memória a este.</translation>
    </message>
    <message>
        <source>Set %1 to %2 or less, or give this program more memory.</source>
        <translation>Ponha %1 em %2 ou menos, ou dê mais memória a este programa.</translation>
    </message>
    <message>
        <source>This needs about %1 open files at a time, and the system allows %2 more. Ask for fewer workers or trials at a time, or raise the limit (ulimit -n).</source>
        <translation>Isto precisa de cerca de %1 arquivos abertos ao mesmo tempo, e o sistema permite mais %2. Peça menos workers ou tentativas por vez, ou aumente o limite (ulimit -n).</translation>
    </message>
    <message>
        <source>This needs about %1 threads, and the system allows %2 more. Ask for fewer workers or trials at a time, or raise the limit (ulimit -u, or pids.max of the control group).</source>
        <translation>Isto precisa de cerca de %1 threads, e o sistema permite mais %2. Peça menos workers ou tentativas por vez, ou aumente o limite (ulimit -u, ou pids.max do control group).</translation>
    </message>
    <message>
        <source>affinity</source>
        <translation>afinidade</translation>
    </message>
    <message>
        <source>CPU quota</source>
        <translation>cota de CPU</translation>
    </message>
    <message>
        <source>control group</source>
        <translation>control group</translation>
    </message>
    <message>
        <source>ulimit -v</source>
        <translation>ulimit -v</translation>
    </message>
    <message>
        <source>%1 of %2 (%3)</source>
        <translation>%1 de %2 (%3)</translation>
    </message>
    <message>
        <source>%1 of %2 memory (%3)</source>
        <translation>%1 de %2 de memória (%3)</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>%1 livres</translation>
    </message>
    <message>
        <source>%1 cannot be read%2, and the dataset would lack the images in it. Make it readable, or move it out of the dataset, and try again.</source>
        <translation>Não foi possível ler %1%2, e faltariam ao conjunto de dados as imagens que estão lá. Torne-o legível, ou mova-o para fora do conjunto de dados, e tente de novo.</translation>
    </message>
    <message>
        <source>%1: no image of it is for training (%2 in all), so no model can learn this class.</source>
        <translation>%1: nenhuma imagem sua é para treino (%2 no total), portanto nenhum modelo pode aprender esta classe.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 of %2 images</source>
        <translation>%1 de %2 imagens</translation>
    </message>
    <message>
        <source>%1 of %2 epochs</source>
        <translation>%1 de %2 épocas</translation>
    </message>
    <message>
        <source>%1 of %2 folders</source>
        <translation>%1 de %2 pastas</translation>
    </message>
    <message>
        <source>%1 of %2 formats</source>
        <translation>%1 de %2 formatos</translation>
    </message>
    <message>
        <source>%1 images/s</source>
        <translation>%1 imagens/s</translation>
    </message>
    <message>
        <source>%1 epochs/min</source>
        <translation>%1 épocas/min</translation>
    </message>
    <message>
        <source>The runs folder %1 is not there. Attach the disk that it is on, or choose another folder: on the page Settings, or with leafbench-cli runs folder DIR.</source>
        <translation>A pasta das execuções %1 não está lá. Conecte o disco em que ela fica, ou escolha outra pasta: na página Configurações, ou com leafbench-cli runs folder DIR.</translation>
    </message>
    <message>
        <source>Another program is moving the runs in %1 to another place%2. Wait until it is done.</source>
        <translation>Outro programa está movendo as execuções de %1 para outro lugar%2. Espere até que termine.</translation>
    </message>
    <message>
        <source>The runs are in %1 already. Choose another folder.</source>
        <translation>As execuções já estão em %1. Escolha outra pasta.</translation>
    </message>
    <message>
        <source>%1 is inside the runs folder itself. Choose a folder outside of it.</source>
        <translation>%1 está dentro da própria pasta das execuções. Escolha uma pasta fora dela.</translation>
    </message>
    <message>
        <source>%1 is not an empty folder. Choose one that is empty, or a new name.</source>
        <translation>%1 não é uma pasta vazia. Escolha uma vazia, ou um nome novo.</translation>
    </message>
    <message>
        <source>--runs or LEAFBENCH_RUNS names the runs folder %1, which is not the one of the settings. Leave them away to move that one.</source>
        <translation>--runs ou LEAFBENCH_RUNS define a pasta das execuções %1, que não é a das configurações. Omita-os para mover aquela.</translation>
    </message>
    <message>
        <source>Other programs kept changing the files in %1 while they were copied. Close them and try again. The runs are where they were.</source>
        <translation>Outros programas continuaram alterando os arquivos em %1 enquanto eram copiados. Feche-os e tente de novo. As execuções estão onde estavam.</translation>
    </message>
    <message>
        <source>%1 is on a network file system (%2), which does not keep the locks that tuning studies need (SQLite). Choose a folder on a disk of this machine.</source>
        <translation>%1 está em um sistema de arquivos de rede (%2), que não garante os bloqueios de que os estudos de ajuste precisam (SQLite). Escolha uma pasta em um disco desta máquina.</translation>
    </message>
    <message>
        <source>The runs cannot be moved to %1 (%2).</source>
        <translation>As execuções não podem ser movidas para %1 (%2).</translation>
    </message>
    <message>
        <source>The disk of %1 has too little room: %2 are needed and %3 are free, so %4 are lacking.</source>
        <translation>O disco de %1 tem pouco espaço: são necessários %2 e há %3 livres, portanto faltam %4.</translation>
    </message>
    <message>
        <source>Copying the runs</source>
        <translation>Copiando as execuções</translation>
    </message>
    <message>
        <source>Comparing the copies</source>
        <translation>Comparando as cópias</translation>
    </message>
    <message>
        <source>%1 is not a folder. Choose one that holds runs, or will hold them.</source>
        <translation>%1 não é uma pasta. Escolha uma que contém execuções, ou vai contê-las.</translation>
    </message>
    <message>
        <source>An earlier move left %1, which cannot be removed. Remove it by hand and try again.</source>
        <translation>Uma mudança anterior deixou %1, que não pode ser removido. Remova-o à mão e tente de novo.</translation>
    </message>
    <message>
        <source>Sure: of %1 validation answers with %2 or more, %3 were right (95 % interval %4 to %5).</source>
        <translation>Segura: de %1 respostas de validação com %2 ou mais, %3 estavam certas (intervalo de 95 % de %4 a %5).</translation>
    </message>
    <message>
        <source>Not sure: it has not been looked up yet how often this model is right on its validation images.</source>
        <translation>Sem certeza: ainda não foi verificado quantas vezes este modelo acerta nas suas imagens de validação.</translation>
    </message>
    <message>
        <source>This model is never sure: its validation images are too few, or it is wrong on too many of them, to promise that %1 of the answers called sure are right.</source>
        <translation>Este modelo nunca tem certeza: suas imagens de validação são poucas, ou ele erra em muitas delas, para prometer que %1 das respostas ditas seguras estejam certas.</translation>
    </message>
    <message>
        <source>Not sure: no class reaches %1, from which on at least %2 of its answers are right.</source>
        <translation>Sem certeza: nenhuma classe alcança %1, a partir de onde pelo menos %2 das respostas estão certas.</translation>
    </message>
    <message>
        <source>A sharper picture of one leaf may help.</source>
        <translation>Uma imagem mais nítida de uma só folha pode ajudar.</translation>
    </message>
    <message>
        <source>%1, %2 or %3</source>
        <translation>%1, %2 ou %3</translation>
    </message>
    <message>
        <source>Unsure: no class stands out</source>
        <translation>Incerta: nenhuma classe se destaca</translation>
    </message>
    <message>
        <source>Unsure: %1</source>
        <translation>Incerta: %1</translation>
    </message>
    <message>
        <source>Not a leaf it knows</source>
        <translation>Não é uma folha que ele conhece</translation>
    </message>
    <message>
        <source>This does not look like the leaves this model learned from, so it will not name a disease. (It also turns away about %1 of pictures it should know.)</source>
        <translation>Isto não se parece com as folhas com que este modelo aprendeu, por isso ele se abstém de indicar uma doença. (Ele também rejeita cerca de %1 das imagens que deveria conhecer.)</translation>
    </message>
    <message>
        <source>A weak model: it was wrong on %1 of its validation images. Take its answers for guesses, whatever the picture; a longer training or another run may help.</source>
        <translation>Um modelo fraco: errou em %1 das suas imagens de validação. Tome as respostas como palpites, seja qual for a imagem; um treino mais longo ou outra execução pode ajudar.</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>A day without its year, as in QLocale::toString(): &quot;24 Nov&quot;</extracomment>
        <translation>d &apos;de&apos; MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>A day with its year: &quot;24 Nov 2026&quot;</extracomment>
        <translation>d &apos;de&apos; MMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>%1 px</source>
        <translation>%1 px</translation>
    </message>
    <message>
        <source>No class folder in %1 is a class of the run (%2). Say which is which: with Other pictures on the page Evaluate, or in a mapping file that --suggest-mapping writes.</source>
        <translation>Nenhuma pasta de classe em %1 é uma classe da execução (%2). Diga qual é qual: com Outras imagens na página Avaliar, ou em um arquivo de mapeamento que --suggest-mapping grava.</translation>
    </message>
    <message>
        <source>The mapping %1 names folders that the dataset does not have: %2. Correct the names, or remove the lines.</source>
        <translation>O mapeamento %1 cita pastas que o conjunto de dados não tem: %2. Corrija os nomes, ou remova as linhas.</translation>
    </message>
    <message>
        <source>What is left of the old folder could not be removed: %1</source>
        <translation>O que restou da pasta antiga não pôde ser removido: %1</translation>
    </message>
    <message>
        <source>Files changed at the last moment, so the old folder stays too: %1</source>
        <translation>Arquivos mudaram no último momento, por isso a pasta antiga também fica: %1</translation>
    </message>
    <message>
        <source>The picture is nearly black: there is nothing to see. Take it in more light.</source>
        <translation>A imagem é quase preta: não há nada para ver. Fotografe com mais luz.</translation>
    </message>
    <message>
        <source>The picture is nearly white: there is nothing to see. Take it in less light.</source>
        <translation>A imagem é quase branca: não há nada para ver. Fotografe com menos luz.</translation>
    </message>
    <message>
        <source>The picture is of one colour: there is nothing to see.</source>
        <translation>A imagem é de uma só cor: não há nada para ver.</translation>
    </message>
    <message>
        <source>The picture is blurred: a disease shows in details that are not there. Take it again.</source>
        <translation>A imagem está borrada: uma doença aparece em detalhes que não estão lá. Fotografe de novo.</translation>
    </message>
    <message>
        <source>The picture has only a few pixels: a disease shows in details that are not there.</source>
        <translation>A imagem tem só alguns pixels: uma doença aparece em detalhes que não estão lá.</translation>
    </message>
    <message>
        <source>Nothing to see</source>
        <translation>Nada para ver</translation>
    </message>
    <message>
        <source>Not sure. %1</source>
        <translation>Sem certeza. %1</translation>
    </message>
    <message>
        <source>%1 of %2 show %3</source>
        <translation>%1 de %2 mostram %3</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The starter model learned from %1 of these %2 pictures (%3 identical): its accuracy on them shows memory.</source>
        <translation>O modelo inicial aprendeu com %1 destas %2 imagens (%3 idênticas): sua acurácia nelas mostra memória.</translation>
    </message>
    <message>
        <source>The starter model is damaged: %1%2. Install the program again, or choose a run of your own.</source>
        <translation>O modelo inicial está danificado: %1%2. Instale o programa de novo, ou escolha uma execução sua.</translation>
    </message>
    <message>
        <source>The starter model in %1 is of a later version of this program (format %2). Install that one.</source>
        <translation>O modelo inicial em %1 é de uma versão posterior deste programa (formato %2). Instale essa versão.</translation>
    </message>
    <message>
        <source>starter model</source>
        <translation>modelo inicial</translation>
    </message>
    <message>
        <source>There is no starter model here: %1. Install the program again, or choose a run of your own.</source>
        <translation>Não há modelo inicial aqui: %1. Instale o programa de novo, ou escolha uma execução sua.</translation>
    </message>
    <message>
        <source>A .safetensors or .pth file to start from, or starter: the starter model; empty: from scratch.</source>
        <translation>Um arquivo .safetensors ou .pth de onde partir, ou starter: o modelo inicial; vazio: do zero.</translation>
    </message>
    <message>
        <source>Its own background, continued</source>
        <translation>O próprio fundo, continuado</translation>
    </message>
    <message>
        <source>Another class&apos;s background</source>
        <translation>O fundo de outra classe</translation>
    </message>
    <message>
        <source>Made-up soil, grass, stone, wood or sand</source>
        <translation>Terra, grama, pedra, madeira ou areia inventadas</translation>
    </message>
    <message>
        <source>on its own background, continued</source>
        <translation>no próprio fundo, continuado</translation>
    </message>
    <message>
        <source>on another class&apos;s background</source>
        <translation>no fundo de outra classe</translation>
    </message>
    <message>
        <source>on made-up soil, grass, stone, wood or sand</source>
        <translation>em terra, grama, pedra, madeira ou areia inventadas</translation>
    </message>
    <message>
        <source>Right on %1 of the cut-out leaves before their own background, on %2 before the worse of the others.</source>
        <translation>Acertou %1 das folhas recortadas diante do próprio fundo, %2 diante do pior dos outros.</translation>
    </message>
    <message>
        <source>%1 It goes by the leaf: the background changes next to nothing.</source>
        <translation>%1 Ele se guia pela folha: o fundo não muda quase nada.</translation>
    </message>
    <message>
        <source>%1 It goes mostly by the leaf.</source>
        <translation>%1 Ele se guia sobretudo pela folha.</translation>
    </message>
    <message>
        <source>%1 A part of what it goes by lies beside the leaf.</source>
        <translation>%1 Uma parte do que o guia está ao lado da folha.</translation>
    </message>
    <message>
        <source>%1 Much of what it goes by lies beside the leaf: expect far less of it on leaves outdoors.</source>
        <translation>%1 Muito do que o guia está ao lado da folha: espere bem menos dele com folhas ao ar livre.</translation>
    </message>
    <message>
        <source>1 image is left out: its leaf could not be cut out.</source>
        <translation>1 imagem ficou de fora: não foi possível recortar sua folha.</translation>
    </message>
    <message>
        <source>%1 images are left out: their leaves could not be cut out.</source>
        <translation>%1 imagens ficaram de fora: não foi possível recortar suas folhas.</translation>
    </message>
    <message>
        <source>In none of the images in %1 could the leaf be cut out: each shows no single leaf on a background of another colour. Backgrounds can be swapped only where it does.</source>
        <translation>Em nenhuma das imagens em %1 foi possível recortar a folha: nenhuma mostra uma só folha em um fundo de outra cor. Só onde isso ocorre os fundos podem ser trocados.</translation>
    </message>
    <message>
        <source>Size at the start</source>
        <translation>Tamanho no início</translation>
    </message>
    <message>
        <source>Smallest crop</source>
        <translation>Menor recorte</translation>
    </message>
    <message>
        <source>Zero-init residual</source>
        <translation>Resíduos em zero</translation>
    </message>
    <message>
        <source>Decay norms</source>
        <translation>Decay nas normas</translation>
    </message>
    <message>
        <source>Warm-up share</source>
        <translation>Fração de warm-up</translation>
    </message>
    <message>
        <source>Annealing</source>
        <translation>Annealing</translation>
    </message>
    <message>
        <source>Least share of a picture&apos;s area that a random crop keeps.</source>
        <translation>Menor fração da área de uma imagem que um recorte aleatório mantém.</translation>
    </message>
    <message>
        <source>From scratch: each block starts as its shortcut alone, which makes the first epochs easier.</source>
        <translation>Do zero: cada bloco começa apenas como seu atalho, o que facilita as primeiras épocas.</translation>
    </message>
    <message>
        <source>Weight decay also of batch norm&apos;s weights and of all biases.</source>
        <translation>Weight decay também nos pesos do BatchNorm e em todos os vieses.</translation>
    </message>
    <message>
        <source>Share of the training in which the learning rate rises (one-cycle schedule).</source>
        <translation>Fração do treino em que a taxa de aprendizagem sobe (agendamento one-cycle).</translation>
    </message>
    <message>
        <source>Shape of the rise and the fall (one-cycle schedule).</source>
        <translation>Forma da subida e da descida (agendamento one-cycle).</translation>
    </message>
    <message>
        <source>Cosine</source>
        <translation>Cosseno</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>Linear</translation>
    </message>
    <message>
        <source>Swapping backgrounds</source>
        <translation>Trocando fundos</translation>
    </message>
    <message>
        <source>The picture seems to show several leaves. Take one leaf alone, as large as possible.</source>
        <translation>A imagem parece mostrar várias folhas. Fotografe uma só folha, o maior possível.</translation>
    </message>
    <message>
        <source>Picture cache</source>
        <translation>Cache de imagens</translation>
    </message>
    <message>
        <source>Side of the training pictures in the first epoch; they grow to the input size in equal stages. Small pictures train several times faster. 0: the input size throughout.</source>
        <translation>Lado das imagens de treino na primeira época; elas crescem até o tamanho da entrada em etapas iguais. Imagens pequenas treinam várias vezes mais rápido. 0: sempre o tamanho da entrada.</translation>
    </message>
    <message>
        <source>Megabytes of decoded pictures that are kept from epoch to epoch; 0: none; -1: by the free memory, at most 256. It changes no result.</source>
        <translation>Megabytes de imagens decodificadas mantidas de época a época; 0: nenhum; -1: pela memória livre, no máximo 256. Não muda nenhum resultado.</translation>
    </message>
    <message>
        <source>%1 is lost%2: it ended, or gave no sign of life for %3 seconds. What is stored is kept: resume, with as many ranks or with others.</source>
        <translation>%1 se perdeu%2: terminou, ou não deu sinal de vida por %3 segundos. O que está guardado fica: retome, com o mesmo número de ranks ou outro.</translation>
    </message>
    <message>
        <source>Not all ranks met at %1%2. See that each node reaches that address, and that no other job uses the port (MASTER_ADDR, MASTER_PORT).</source>
        <translation>Nem todos os ranks se encontraram em %1%2. Verifique que cada nó alcança esse endereço e que nenhum outro job usa a porta (MASTER_ADDR, MASTER_PORT).</translation>
    </message>
    <message>
        <source>Ranks</source>
        <translation>Ranks</translation>
    </message>
    <message>
        <source>Processes that share each batch, each with a copy of the model. Unlike replicas they can run on several machines (srun, torchrun); here they share this machine&apos;s cores.</source>
        <translation>Processos que repartem cada batch, cada um com uma cópia do modelo. Ao contrário das réplicas, podem correr em várias máquinas (srun, torchrun); aqui repartem os núcleos desta máquina.</translation>
    </message>
    <message>
        <source>With several ranks: batch norm by the whole batch, as a single process has it, at the price of two more messages a layer. Else each rank by its own share.</source>
        <translation>Com vários ranks: BatchNorm pelo batch inteiro, como em um único processo, ao preço de mais duas mensagens por camada. Senão, cada rank pela sua parte.</translation>
    </message>
    <message>
        <source>%1 ranks on %2 cores: more than the machine has, so they will wait for each other.</source>
        <translation>%1 ranks em %2 núcleos: mais do que a máquina tem, portanto vão esperar uns pelos outros.</translation>
    </message>
    <message>
        <source>Training by ranks</source>
        <translation>Treino com ranks</translation>
    </message>
    <message>
        <source>1 rank</source>
        <translation>1 rank</translation>
    </message>
    <message>
        <source>%1 ranks</source>
        <translation>%1 ranks</translation>
    </message>
    <message>
        <source>Universal Scalability Law: contention %1, coherence %2.</source>
        <translation>Lei Universal de Escalabilidade: contenção %1, coerência %2.</translation>
    </message>
    <message>
        <source>More than %1 workers would be slower.</source>
        <translation>Mais de %1 workers seriam mais lentos.</translation>
    </message>
    <message>
        <source>Sync batch norm</source>
        <translation>Sync BatchNorm</translation>
    </message>
    <message>
        <source>More workers would only be slower.</source>
        <translation>Mais workers só seriam mais lentos.</translation>
    </message>
    <message>
        <source>The database %1 is not reached%2. What is stored is kept: see that its server runs and that this machine reaches it, and go on.</source>
        <translation>Não foi possível alcançar o banco de dados %1%2. O que está guardado fica: verifique que o servidor está ativo e que esta máquina o alcança, e continue.</translation>
    </message>
    <message>
        <source>The database %1 refuses%2. Check its name and the user; the password is taken from PGPASSWORD or ~/.pgpass.</source>
        <translation>O banco de dados %1 recusa%2. Verifique o nome dele e o usuário; a senha é lida de PGPASSWORD ou ~/.pgpass.</translation>
    </message>
    <message>
        <source>The address of a database holds no password here: others could read it in the list of processes. Write it into ~/.pgpass (host:port:database:user:password) or PGPASSWORD, and give %1 alone.</source>
        <translation>O endereço de um banco de dados não contém senha aqui: outros poderiam lê-la na lista de processos. Escreva-a em ~/.pgpass (host:port:database:user:password) ou PGPASSWORD, e indique só %1.</translation>
    </message>
    <message>
        <source>The study %1 would be on a network&apos;s disk (%2), where locks do not keep an SQLite file whole. Choose a folder on a disk of this machine, or a database: postgresql://user@host/database#study.</source>
        <translation>O estudo %1 ficaria em um disco de rede (%2), onde os bloqueios não mantêm um arquivo SQLite íntegro. Escolha uma pasta em um disco desta máquina, ou um banco de dados: postgresql://user@host/database#study.</translation>
    </message>
    <message>
        <source>Another process runs trial %2 of the study %1 meanwhile, as this one gave no sign of life for too long.</source>
        <translation>Outro processo assumiu a tentativa %2 do estudo %1, pois este ficou tempo demais sem dar sinal de vida.</translation>
    </message>
    <message>
        <source>The processes are of different versions of this program (%1). Use the same one on all nodes.</source>
        <translation>Os processos são de versões diferentes deste programa (%1). Use a mesma em todos os nós.</translation>
    </message>
    <message>
        <source>%1 holds other classes or images than where the work began. Give all nodes the same dataset.</source>
        <translation>%1 contém classes ou imagens diferentes de onde o trabalho começou. Dê a todos os nós o mesmo conjunto de dados.</translation>
    </message>
    <message>
        <source>en</source>
        <comment>glossary</comment>
        <extracomment>The language of the glossary&apos;s file, resources/help/glossary.en.md: this language&apos;s code.</extracomment>
        <translation>pt</translation>
    </message>
    <message>
        <source>it is next, when enough nodes are free</source>
        <translation>é o próximo, quando houver nós livres suficientes</translation>
    </message>
    <message>
        <source>other jobs come before it</source>
        <translation>outros jobs vêm antes dele</translation>
    </message>
    <message>
        <source>it waits for another job</source>
        <translation>ele espera por outro job</translation>
    </message>
    <message>
        <source>its time has not come; after a requeue Slurm waits two minutes</source>
        <translation>sua hora não chegou; depois de voltar à fila, o Slurm espera dois minutos</translation>
    </message>
    <message>
        <source>it is held; let it go with scontrol release</source>
        <translation>está retido; libere-o com scontrol release</translation>
    </message>
    <message>
        <source>an administrator holds it</source>
        <translation>um administrador o retém</translation>
    </message>
    <message>
        <source>a licence is not free</source>
        <translation>uma licença não está livre</translation>
    </message>
    <message>
        <source>its reservation has not begun</source>
        <translation>sua reserva não começou</translation>
    </message>
    <message>
        <source>the partition is down</source>
        <translation>a partição está fora do ar</translation>
    </message>
    <message>
        <source>the partition is not active</source>
        <translation>a partição não está ativa</translation>
    </message>
    <message>
        <source>it asks for more nodes than the partition gives: cancel it and ask for fewer</source>
        <translation>pede mais nós do que a partição dá: cancele-o e peça menos</translation>
    </message>
    <message>
        <source>it asks for more time than the partition gives: cancel it and ask for less</source>
        <translation>pede mais tempo do que a partição dá: cancele-o e peça menos</translation>
    </message>
    <message>
        <source>the partition cannot give what it asks for: cancel it and ask for less</source>
        <translation>a partição não pode dar o que ele pede: cancele-o e peça menos</translation>
    </message>
    <message>
        <source>a node that it needs is down</source>
        <translation>um nó de que ele precisa está fora do ar</translation>
    </message>
    <message>
        <source>nodes that it needs are down, in maintenance or reserved</source>
        <translation>nós de que ele precisa estão fora do ar, em manutenção ou reservados</translation>
    </message>
    <message>
        <source>no node is as it asks for: cancel it and ask for less</source>
        <translation>nenhum nó é como ele pede: cancele-o e peça menos</translation>
    </message>
    <message>
        <source>Its time limit was reached.</source>
        <translation>Seu limite de tempo foi atingido.</translation>
    </message>
    <message>
        <source>It took more memory than it had asked for.</source>
        <translation>Usou mais memória do que tinha pedido.</translation>
    </message>
    <message>
        <source>A node failed.</source>
        <translation>Um nó falhou.</translation>
    </message>
    <message>
        <source>A node did not start.</source>
        <translation>Um nó não iniciou.</translation>
    </message>
    <message>
        <source>Another job took its nodes.</source>
        <translation>Outro job tomou seus nós.</translation>
    </message>
    <message>
        <source>Its deadline was reached.</source>
        <translation>Seu prazo terminou.</translation>
    </message>
    <message>
        <source>Waits since %1</source>
        <translation>Aguarda desde %1</translation>
    </message>
    <message>
        <source>; expected to start %1</source>
        <translation>; início previsto %1</translation>
    </message>
    <message>
        <source>Its command ended with the exit code %1; see its log.</source>
        <translation>Seu comando terminou com o código de saída %1; veja o log.</translation>
    </message>
    <message>
        <source>Slurm says %1; see its log.</source>
        <translation>O Slurm diz %1; veja o log.</translation>
    </message>
    <message>
        <source>%1 measurements</source>
        <translation>%1 medições</translation>
    </message>
    <message>
        <source>%1 of %2 steps</source>
        <translation>%1 de %2 passos</translation>
    </message>
    <message>
        <source>There is no partition %1; there are: %2.</source>
        <translation>Não há partição %1; há: %2.</translation>
    </message>
    <message>
        <source>Jobs go to the default partition.</source>
        <translation>Os jobs vão para a partição padrão.</translation>
    </message>
    <message>
        <source>The partition %1 is there.</source>
        <translation>A partição %1 existe.</translation>
    </message>
    <message>
        <source>Speedup study</source>
        <translation>Estudo de speedup</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Reprodução</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 em %2</translation>
    </message>
    <message>
        <source>%1 on %2, job %3</source>
        <translation>%1 em %2, job %3</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Aguardando</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Em curso</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminado</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Falhou</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Perdido</translation>
    </message>
    <message>
        <source>It was sent, and the answer is not known yet.</source>
        <translation>Foi enviado, e a resposta ainda não é conhecida.</translation>
    </message>
    <message>
        <source>Runs since %1.</source>
        <translation>Em curso desde %1.</translation>
    </message>
    <message>
        <source>It is done. Take its runs home.</source>
        <translation>Está pronto. Traga suas execuções.</translation>
    </message>
    <message>
        <source>It is done, and its runs are here.</source>
        <translation>Está pronto, e suas execuções estão aqui.</translation>
    </message>
    <message>
        <source>It was cancelled. What it stored can be taken home.</source>
        <translation>Foi cancelado. O que ele guardou pode ser trazido.</translation>
    </message>
    <message>
        <source>The cluster did not take it. Submit it again.</source>
        <translation>O cluster não o aceitou. Submeta-o de novo.</translation>
    </message>
    <message>
        <source>The queue does not know job %1 any more, and it left no exit code. What it stored can be taken home.</source>
        <translation>A fila já não conhece o job %1, e ele não deixou código de saída. O que ele guardou pode ser trazido.</translation>
    </message>
    <message>
        <source>you or your group use all that you may at a time</source>
        <translation>você ou seu grupo já usa tudo o que pode ao mesmo tempo</translation>
    </message>
    <message>
        <source>Slurm lets it wait</source>
        <translation>o Slurm o deixa esperar</translation>
    </message>
    <message>
        <source>best %1</source>
        <translation>melhor %1</translation>
    </message>
    <message>
        <source>Last heard of %1.</source>
        <translation>Última notícia: %1.</translation>
    </message>
    <message>
        <source>Not heard of yet.</source>
        <translation>Ainda sem notícias.</translation>
    </message>
    <message>
        <source>%1 answers.</source>
        <translation>%1 responde.</translation>
    </message>
    <message>
        <source>Slurm takes jobs there (%1).</source>
        <translation>O Slurm aceita jobs lá (%1).</translation>
    </message>
    <message>
        <source>There is no sbatch (%1). Choose the host from which jobs are submitted.</source>
        <translation>Não há sbatch (%1). Escolha o host de onde os jobs são submetidos.</translation>
    </message>
    <message>
        <source>Jobs and runs go to %1.</source>
        <translation>Jobs e execuções vão para %1.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written (%2).</source>
        <translation>Não é possível gravar na pasta %1 (%2).</translation>
    </message>
    <message>
        <source>The dataset is there: %1.</source>
        <translation>O conjunto de dados está lá: %1.</translation>
    </message>
    <message>
        <source>The dataset is not there (%1).</source>
        <translation>O conjunto de dados não está lá (%1).</translation>
    </message>
    <message>
        <source>The program is there: %1.</source>
        <translation>O programa está lá: %1.</translation>
    </message>
    <message>
        <source>The program %1 does not start there (%2). Install it, or load its module first.</source>
        <translation>O programa %1 não inicia lá (%2). Instale-o, ou carregue antes seu módulo.</translation>
    </message>
    <message>
        <source>%1 cannot be reached%2. See that the network or VPN is there and that ssh to this host works in a terminal; jobs there go on meanwhile.</source>
        <translation>Não foi possível alcançar %1%2. Verifique que a rede ou a VPN está ativa e que o ssh para este host funciona em um terminal; enquanto isso, os jobs de lá continuam.</translation>
    </message>
    <message>
        <source>ssh to %1 needs a person%2. Log in once in a terminal, so that the host is known, and set up a key (ssh-copy-id), so that no password is asked for.</source>
        <translation>O ssh para %1 precisa de uma pessoa%2. Entre uma vez por um terminal, para que o host seja conhecido, e configure uma chave (ssh-copy-id), para que nenhuma senha seja pedida.</translation>
    </message>
    <message>
        <source>There is no %1 on %2. Choose the host from which jobs are submitted to Slurm.</source>
        <translation>Não há %1 em %2. Escolha o host de onde os jobs são submetidos ao Slurm.</translation>
    </message>
    <message>
        <source>The cluster %1 did not take the job: %2</source>
        <translation>O cluster %1 não aceitou o job: %2</translation>
    </message>
    <message>
        <source>%1 could not do what was asked: %2</source>
        <translation>%1 não pôde fazer o que foi pedido: %2</translation>
    </message>
    <message>
        <source>The job %1 is not over yet: its runs are taken home when it is, or when it is cancelled.</source>
        <translation>O job %1 ainda não terminou: suas execuções são trazidas quando terminar, ou quando for cancelado.</translation>
    </message>
    <message>
        <source>There is no ssh on this machine. Install the package openssh-client.</source>
        <translation>Não há ssh nesta máquina. Instale o pacote openssh-client.</translation>
    </message>
    <message>
        <source>yyyy-MM-dd hh:mm</source>
        <extracomment>A day and a time, as in QLocale::toString(): &quot;2026-05-12 10:15&quot;</extracomment>
        <translation>dd/MM/yyyy hh:mm</translation>
    </message>
    <message>
        <source>Apple</source>
        <translation>Maçã</translation>
    </message>
    <message>
        <source>Blueberry</source>
        <translation>Mirtilo</translation>
    </message>
    <message>
        <source>Cherry (including sour)</source>
        <translation>Cereja (inclui ginja)</translation>
    </message>
    <message>
        <source>Corn (maize)</source>
        <translation>Milho</translation>
    </message>
    <message>
        <source>Grape</source>
        <translation>Uva</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Laranja</translation>
    </message>
    <message>
        <source>Peach</source>
        <translation>Pêssego</translation>
    </message>
    <message>
        <source>Pepper, bell</source>
        <translation>Pimentão</translation>
    </message>
    <message>
        <source>Potato</source>
        <translation>Batata</translation>
    </message>
    <message>
        <source>Raspberry</source>
        <translation>Framboesa</translation>
    </message>
    <message>
        <source>Soybean</source>
        <translation>Soja</translation>
    </message>
    <message>
        <source>Squash</source>
        <translation>Abóbora</translation>
    </message>
    <message>
        <source>Strawberry</source>
        <translation>Morango</translation>
    </message>
    <message>
        <source>Tomato</source>
        <translation>Tomate</translation>
    </message>
    <message>
        <source>healthy</source>
        <translation>saudável</translation>
    </message>
    <message>
        <source>Apple scab</source>
        <translation>Sarna da macieira</translation>
    </message>
    <message>
        <source>Bacterial spot</source>
        <translation>Mancha bacteriana</translation>
    </message>
    <message>
        <source>Black rot</source>
        <translation>Podridão negra</translation>
    </message>
    <message>
        <source>Cedar apple rust</source>
        <translation>Ferrugem do cedro e da macieira</translation>
    </message>
    <message>
        <source>Cercospora leaf spot Gray leaf spot</source>
        <translation>Mancha de Cercospora (cercosporiose)</translation>
    </message>
    <message>
        <source>Common rust</source>
        <translation>Ferrugem comum</translation>
    </message>
    <message>
        <source>Early blight</source>
        <translation>Pinta preta</translation>
    </message>
    <message>
        <source>Esca (Black Measles)</source>
        <translation>Esca (sarampo negro)</translation>
    </message>
    <message>
        <source>Haunglongbing (Citrus greening)</source>
        <translation>Huanglongbing (greening dos citros)</translation>
    </message>
    <message>
        <source>Late blight</source>
        <translation>Requeima</translation>
    </message>
    <message>
        <source>Leaf Mold</source>
        <translation>Mofo das folhas</translation>
    </message>
    <message>
        <source>Leaf blight (Isariopsis Leaf Spot)</source>
        <translation>Mancha das folhas (Isariopsis)</translation>
    </message>
    <message>
        <source>Leaf scorch</source>
        <translation>Queima das folhas</translation>
    </message>
    <message>
        <source>Northern Leaf Blight</source>
        <translation>Helmintosporiose (mancha de turcicum)</translation>
    </message>
    <message>
        <source>Powdery mildew</source>
        <translation>Oídio</translation>
    </message>
    <message>
        <source>Septoria leaf spot</source>
        <translation>Mancha de septória</translation>
    </message>
    <message>
        <source>Spider mites Two-spotted spider mite</source>
        <translation>Ácaros (ácaro-rajado)</translation>
    </message>
    <message>
        <source>Target Spot</source>
        <translation>Mancha alvo</translation>
    </message>
    <message>
        <source>Tomato Yellow Leaf Curl Virus</source>
        <translation>Vírus do enrolamento amarelo da folha do tomateiro</translation>
    </message>
    <message>
        <source>Tomato mosaic virus</source>
        <translation>Vírus do mosaico do tomateiro</translation>
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
        <translation>a execução %1</translation>
    </message>
    <message>
        <source>a tuning’s trial %1</source>
        <translation>a tentativa %1 de um ajuste</translation>
    </message>
    <message>
        <source>the speedup study %1</source>
        <translation>o estudo de speedup %1</translation>
    </message>
    <message>
        <source>earlier statistics</source>
        <translation>estatísticas anteriores</translation>
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
        <translation>duração ainda desconhecida</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>cerca de %1</translation>
    </message>
    <message>
        <source>about %1 (%2 to %3)</source>
        <translation>cerca de %1 (%2 a %3)</translation>
    </message>
    <message>
        <source>%1, %2 disk</source>
        <translation>%1, %2 de disco</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Memory and disk follow from the sizes of the network, its state and the batches.</source>
        <translation>A memória e o disco decorrem dos tamanhos da rede, do estado dela e dos batches.</translation>
    </message>
    <message>
        <source>Nothing like it was measured on this machine yet: its first epoch, or first measurement, tells.</source>
        <translation>Nada parecido foi medido ainda nesta máquina: a primeira época, ou a primeira medição, dirá.</translation>
    </message>
    <message>
        <source>From %1, scaled by images, epochs, size and cores; measurements of this machine that are as near: %2.</source>
        <translation>Base: %1, com conversão por imagens, épocas, tamanho e núcleos; medições desta máquina igualmente próximas: %2.</translation>
    </message>
    <message>
        <source>The less that one is like this job, the wider the range. Other programs slow it down.</source>
        <translation>Quanto menos a base se parece com esta tarefa, mais larga a faixa. Outros programas a atrasam.</translation>
    </message>
    <message>
        <source>Quick look</source>
        <translation>Olhada rápida</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Padrão</translation>
    </message>
    <message>
        <source>Best in ten minutes</source>
        <translation>O melhor em dez minutos</translation>
    </message>
    <message>
        <source>The paper’s</source>
        <translation>A do artigo</translation>
    </message>
    <message>
        <source>Small pictures and few epochs: under a minute, where the machine lets it</source>
        <translation>Imagens pequenas e poucas épocas: menos de um minuto, onde a máquina permite</translation>
    </message>
    <message>
        <source>What the program comes with, and the README’s accuracy is of</source>
        <translation>A que vem com o programa, e à qual se refere a acurácia do README</translation>
    </message>
    <message>
        <source>The default recipe at the size and with the epochs that ten minutes have room for</source>
        <translation>A receita padrão no tamanho e com as épocas que cabem em dez minutos</translation>
    </message>
    <message>
        <source>The paper’s hyperparameters: 256 px, five epochs</source>
        <translation>Os hiperparâmetros do artigo: 256 px, cinco épocas</translation>
    </message>
    <message>
        <source>Counts over nodes are measured inside a job of Slurm with %1 nodes; this one has %2. Send the measurement to a cluster, or start it once in such a job: salloc --nodes=%1, then srun --nodes=1 --ntasks=1 leafbench-cli.</source>
        <translation>Medições sobre vários nós são feitas dentro de um job do Slurm com %1 nós; este tem %2. Envie a medição a um cluster ou inicie-a uma vez em um job assim: salloc --nodes=%1, depois srun --nodes=1 --ntasks=1 leafbench-cli.</translation>
    </message>
    <message>
        <source>a short measurement of this machine</source>
        <translation>uma medição breve desta máquina</translation>
    </message>
    <message>
        <source>1 run</source>
        <translation>1 execução</translation>
    </message>
    <message>
        <source>%1 runs</source>
        <translation>%1 execuções</translation>
    </message>
    <message>
        <source>mean %1 (%2 to %3)</source>
        <translation>média %1 (%2 a %3)</translation>
    </message>
    <message>
        <source>Tuning by processes</source>
        <translation>Ajuste com processos</translation>
    </message>
    <message>
        <source>1 process</source>
        <translation>1 processo</translation>
    </message>
    <message>
        <source>%1 processes</source>
        <translation>%1 processos</translation>
    </message>
    <message>
        <source>1 node</source>
        <translation>1 nó</translation>
    </message>
    <message>
        <source>%1 nodes</source>
        <translation>%1 nós</translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <translation>%1 com %2</translation>
    </message>
    <message>
        <source>Trials an hour: %1.</source>
        <translation>Tentativas por hora: %1.</translation>
    </message>
    <message>
        <source>%1 of %2 measurements</source>
        <translation>%1 de %2 medições</translation>
    </message>
    <message>
        <source>The starter model (%1) comes with the program, without its pictures: it cannot be deleted, marked, or evaluated on them again. It can be evaluated on other pictures (--on), and a training can start from it (weights=starter).</source>
        <translation>O modelo inicial (%1) vem com o programa, sem suas imagens: não pode ser apagado, marcado nem avaliado de novo com elas. Pode ser avaliado com outras imagens (--on), e um treino pode partir dele (weights=starter).</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is missing in the search space, or no number.</source>
        <translation>%1: “%2” falta no espaço de busca ou não é um número.</translation>
    </message>
    <message>
        <source>%1: there is no &quot;%2&quot; in a search space. It has type, low, high, step, log, choices, when.</source>
        <translation>%1: não há “%2” em um espaço de busca. Há type, low, high, step, log, choices, when.</translation>
    </message>
    <message>
        <source>%1: the type &quot;%2&quot; is none of float, int and categorical.</source>
        <translation>%1: o tipo “%2” não é float, int nem categorical.</translation>
    </message>
    <message>
        <source>A parameter of the search space has no name.</source>
        <translation>Um parâmetro do espaço de busca não tem nome.</translation>
    </message>
    <message>
        <source>No job &quot;%1&quot; is known here (leafbench-cli jobs lists them).</source>
        <translation>Aqui não se conhece nenhum job “%1” (leafbench-cli jobs os lista).</translation>
    </message>
    <message>
        <source>No cluster &quot;%1&quot; is known here (leafbench-cli clusters lists them).</source>
        <translation>Aqui não se conhece nenhum cluster “%1” (leafbench-cli clusters os lista).</translation>
    </message>
    <message>
        <source>Known keys: %1.</source>
        <translation>Chaves conhecidas: %1.</translation>
    </message>
    <message>
        <source>There is no recipe key &quot;%1&quot;.</source>
        <translation>Não há chave de receita “%1”.</translation>
    </message>
    <message>
        <source>There is no recipe key &quot;%1&quot;. Did you mean %2?</source>
        <translation>Não há chave de receita “%1”. Você quis dizer %2?</translation>
    </message>
    <message>
        <source>%1 is neither a file nor one of the names here.</source>
        <translation>%1 não é nem um arquivo nem um dos nomes daqui.</translation>
    </message>
    <message>
        <source>%1 is neither a file nor one of the names here. Did you mean %2?</source>
        <translation>%1 não é nem um arquivo nem um dos nomes daqui. Você quis dizer %2?</translation>
    </message>
    <message>
        <source>Names: %1.</source>
        <translation>Nomes: %1.</translation>
    </message>
    <message>
        <source>All images of %1 are of one class (%2), and a model that knows one class is right whatever it sees. Choose the folder whose subfolders are the classes.</source>
        <translation>Todas as imagens de %1 são de uma só classe (%2), e um modelo que conhece uma só classe acerta, não importa o que veja. Escolha a pasta cujas subpastas são as classes.</translation>
    </message>
    <message>
        <source>The mapping %1 names classes that the run does not know: %2. Use the run&apos;s names, and leave the class empty for what it does not know.</source>
        <translation>O mapeamento %1 cita classes que a execução não conhece: %2. Use os nomes da execução, e deixe a classe vazia para o que ela não conhece.</translation>
    </message>
    <message>
        <source>No run here has a model yet. Train one, or name another runs folder (--runs).</source>
        <translation>Nenhuma execução aqui tem um modelo ainda. Treine um, ou indique outra pasta das execuções (--runs).</translation>
    </message>
    <message>
        <source>%1: %2 images lie beside the class folders, so they have no class, and are left out.</source>
        <translation>%1: imagens ao lado das pastas de classes, por isso sem classe e deixadas de fora: %2.</translation>
    </message>
    <message>
        <source>Sure: of %1 validation answer with %2 or more, %3 were right (95 % interval %4 to %5).</source>
        <translation>Segura: de %1 resposta de validação com %2 ou mais, %3 estava certa (intervalo de 95 % de %4 a %5).</translation>
    </message>
    <message>
        <source>The %1 image shows a leaf of its own.</source>
        <translation>A única imagem (%1) mostra uma folha própria.</translation>
    </message>
    <message>
        <source>%1 images show %2 leaves; %3 is a further copy: %4.</source>
        <translation>%1 imagens mostram %2 folhas; %3 é uma cópia adicional: %4.</translation>
    </message>
    <message>
        <source>%1 images show %2 leaf; further copies: %3 (%4).</source>
        <translation>%1 imagens mostram %2 folha; cópias adicionais: %3 (%4).</translation>
    </message>
    <message>
        <source>%1 image lies, identical or looking the same, in another class too: a label of it is wrong.</source>
        <translation>%1 imagem está, idêntica ou com a mesma aparência, também em outra classe: um dos seus rótulos está errado.</translation>
    </message>
    <message>
        <source>The starter model learned from %1 of this %2 picture (%3 identical): its accuracy on it shows memory.</source>
        <translation>O modelo inicial aprendeu com %1 de %2 imagem (idênticas: %3): sua acurácia nela mostra memória.</translation>
    </message>
    <message>
        <source>The %1 %2 image shows no leaf that is also in train.</source>
        <translation>A única imagem de %2 (%1) não mostra uma folha que também está em train.</translation>
    </message>
    <message>
        <source>%1 of %2 %3 images (%4) shows a leaf that is also in train.</source>
        <translation>%1 de %2 imagens de %3 (%4) mostra uma folha que também está em train.</translation>
    </message>
    <message>
        <source>%1 of %2 %3 image (%4) shows a leaf that is also in train.</source>
        <translation>%1 de %2 imagem de %3 (%4) mostra uma folha que também está em train.</translation>
    </message>
    <message>
        <source>Eight background pixels alone name the class of %1 of %2 image (95 % interval %3 – %4; chance %5).</source>
        <translation>Só oito pixels do fundo já indicam a classe de %1 de %2 imagem (intervalo de 95 % %3 – %4; acaso %5).</translation>
    </message>
    <message>
        <source>%1 of %2 measurement</source>
        <translation>%1 de %2 medição</translation>
    </message>
    <message>
        <source>%1 measurement</source>
        <translation>%1 medição</translation>
    </message>
    <message>
        <source>%1 image</source>
        <translation>%1 imagem</translation>
    </message>
    <message>
        <source>%1 images</source>
        <translation>%1 imagens</translation>
    </message>
    <message>
        <source>%1 picture</source>
        <translation>%1 imagem</translation>
    </message>
    <message>
        <source>%1 pictures</source>
        <translation>%1 imagens</translation>
    </message>
    <message>
        <source>%1 class</source>
        <translation>%1 classe</translation>
    </message>
    <message>
        <source>%1 classes</source>
        <translation>%1 classes</translation>
    </message>
    <message>
        <source>%1 species</source>
        <comment>one</comment>
        <extracomment>One species</extracomment>
        <translation>%1 espécie</translation>
    </message>
    <message>
        <source>%1 species</source>
        <comment>several</comment>
        <extracomment>Several species</extracomment>
        <translation>%1 espécies</translation>
    </message>
    <message>
        <source>%1 file</source>
        <translation>%1 arquivo</translation>
    </message>
    <message>
        <source>%1 files</source>
        <translation>%1 arquivos</translation>
    </message>
    <message>
        <source>%1 run</source>
        <translation>%1 execução</translation>
    </message>
    <message>
        <source>%1 tuning study</source>
        <translation>%1 estudo de ajuste</translation>
    </message>
    <message>
        <source>%1 tuning studies</source>
        <translation>%1 estudos de ajuste</translation>
    </message>
    <message>
        <source>%1 epoch</source>
        <translation>%1 época</translation>
    </message>
    <message>
        <source>%1 epochs</source>
        <translation>%1 épocas</translation>
    </message>
    <message>
        <source>%1 trial</source>
        <translation>%1 tentativa</translation>
    </message>
    <message>
        <source>%1 trials</source>
        <translation>%1 tentativas</translation>
    </message>
    <message>
        <source>%1 repeat</source>
        <translation>%1 repetição</translation>
    </message>
    <message>
        <source>%1 repeats</source>
        <translation>%1 repetições</translation>
    </message>
    <message>
        <source>%1 of %2 image</source>
        <translation>%1 de %2 imagem</translation>
    </message>
    <message>
        <source>%1 of %2 epoch</source>
        <translation>%1 de %2 época</translation>
    </message>
    <message>
        <source>%1 of %2 trial</source>
        <translation>%1 de %2 tentativa</translation>
    </message>
    <message>
        <source>%1 of %2 step</source>
        <translation>%1 de %2 passo</translation>
    </message>
    <message>
        <source>%1 of %2 run</source>
        <translation>%1 de %2 execução</translation>
    </message>
    <message>
        <source>%1 of %2 runs</source>
        <translation>%1 de %2 execuções</translation>
    </message>
    <message>
        <source>a placeholder of Git LFS without the picture: git lfs pull fetches it</source>
        <translation>um ponteiro do Git LFS sem a imagem: git lfs pull a obtém</translation>
    </message>
    <message>
        <source>Name one after a #, as in --study study.db#%1.</source>
        <translation>Indique um depois de um #, como em --study study.db#%1.</translation>
    </message>
    <message>
        <source>There are several studies: %1.</source>
        <translation>Há vários estudos: %1.</translation>
    </message>
    <message>
        <source>There is no study &quot;%1&quot;; there are: %2.</source>
        <translation>Não há estudo “%1”; há: %2.</translation>
    </message>
    <message>
        <source>%1 of %2 image cannot be read</source>
        <translation>%1 de %2 imagem não pode ser lida</translation>
    </message>
    <message>
        <source>%1 of %2 %3 image cannot be read</source>
        <translation>%1 de %2 imagem de %3 não pode ser lida</translation>
    </message>
    <message>
        <source>%1: %2 image lies beside the class folders, so it has no class, and is left out.</source>
        <translation>%1: imagem ao lado das pastas de classes, por isso sem classe e deixada de fora: %2.</translation>
    </message>
    <message>
        <source>%1: no image of it lies in a folder for %3 (%2 in all), so nothing is known there about this class.</source>
        <translation>%1: nenhuma imagem sua está em uma pasta de %3 (%2 no total), portanto nada se sabe ali sobre esta classe.</translation>
    </message>
    <message>
        <source>%1: %2 image is too few for the shares; none went to %3.</source>
        <translation>%1: %2 imagem é pouco para as frações; nenhuma foi para %3.</translation>
    </message>
    <message>
        <source>%1 of %2 folder</source>
        <translation>%1 de %2 pasta</translation>
    </message>
    <message>
        <source>%1 of %2 format</source>
        <translation>%1 de %2 formato</translation>
    </message>
    <message>
        <source>%1 by layout: %2. The laws take the one over the most nodes.</source>
        <translation>%1 por disposição: %2. As leis usam a que está sobre mais nós.</translation>
    </message>
    <message>
        <source>a file of a network&apos;s weights</source>
        <translation>um arquivo com os pesos de uma rede</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>e mais %1</translation>
    </message>
    <message>
        <source>%1: %2 image has a name that is not UTF-8, and is left out. Rename it (convmv does).</source>
        <translation>%1: %2 imagem tem um nome que não é UTF-8 e fica de fora. Renomeie-a (o convmv faz isso).</translation>
    </message>
    <message>
        <source>%1: %2 images have names that are not UTF-8, and are left out. Rename them (convmv does).</source>
        <translation>%1: %2 imagens têm nomes que não são UTF-8 e ficam de fora. Renomeie-as (o convmv faz isso).</translation>
    </message>
    <message>
        <source>%1: leads to the same folder as %2, where its images are counted; here they are left out.</source>
        <translation>%1: leva à mesma pasta que %2, onde suas imagens são contadas; aqui elas ficam de fora.</translation>
    </message>
    <message>
        <source>%1 (cannot be read)</source>
        <translation>%1 (ilegível)</translation>
    </message>
</context>
</TS>
